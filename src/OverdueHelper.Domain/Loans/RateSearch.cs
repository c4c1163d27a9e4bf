namespace OverdueHelper.Domain.Loans;

/// <summary>Finds the rate nearest to 0 at which discounted amounts cancel out.</summary>
/// <remarks>The unknown is x = ln(1 + rate): every rate above -1 has one, and the sum is scaled so that it cannot overflow.</remarks>
internal static class RateSearch
{
    private const double FirstStep = 0.005;
    private const double StepGrowth = 1.15;
    private const double Farthest = 60;
    private const int MaxRefinements = 200;

    public static decimal? Nearest((double Time, double Amount)[] flows)
    {
        flows = [.. flows.Where(flow => flow.Amount != 0)];
        if (flows.Length == 0 || flows.All(flow => flow.Amount > 0) || flows.All(flow => flow.Amount < 0))
        {
            return null;
        }

        return Nearest(x => Worth(flows, x)) is { } root ? Rate(Math.Exp(root) - 1) : null;
    }

    /// <summary>The root of a function nearest to 0, looked for outwards on both sides.</summary>
    public static double? Nearest(Func<double, double> worth)
    {
        var (above, below) = (0.0, 0.0);
        var (worthAbove, worthBelow) = (worth(0), worth(0));
        if (worthAbove == 0)
        {
            return 0;
        }

        for (var step = FirstStep; above < Farthest; step *= StepGrowth)
        {
            var (up, down) = (above + step, below - step);
            var (worthUp, worthDown) = (worth(up), worth(down));
            double? upper = Crosses(worthAbove, worthUp) ? Refine(worth, above, up, worthAbove) : null;
            double? lower = Crosses(worthBelow, worthDown) ? Refine(worth, down, below, worthDown) : null;
            if (upper is not null || lower is not null)
            {
                return upper is null || (lower is not null && Math.Abs(Math.Exp(lower.Value) - 1) < Math.Exp(upper.Value) - 1) ? lower : upper;
            }

            (above, worthAbove, below, worthBelow) = (up, worthUp, down, worthDown);
        }

        return null;
    }

    private static bool Crosses(double first, double second) => first < 0 != second < 0 || second == 0;

    // Bisection with a secant guess: never leaves the bracket, ends when the bracket is as narrow as a double can show.
    private static double Refine(Func<double, double> worth, double low, double high, double worthLow)
    {
        var worthHigh = worth(high);
        for (var i = 0; i < MaxRefinements; i++)
        {
            var guess = low - (worthLow * (high - low) / (worthHigh - worthLow));
            if (i % 3 == 2 || !(guess > low && guess < high))
            {
                guess = low + ((high - low) / 2);
            }

            if (guess <= low || guess >= high)
            {
                break;
            }

            var value = worth(guess);
            if (value == 0)
            {
                return guess;
            }

            if (value < 0 == worthLow < 0)
            {
                (low, worthLow) = (guess, value);
            }
            else
            {
                (high, worthHigh) = (guess, value);
            }

            if (high - low < 1e-15 * Math.Max(1, Math.Abs(low)))
            {
                break;
            }
        }

        return Math.Abs(worthLow) < Math.Abs(worthHigh) ? low : high;
    }

    private static double Worth((double Time, double Amount)[] flows, double x)
    {
        var (first, last) = (double.MaxValue, double.MinValue);
        foreach (var (time, _) in flows)
        {
            first = Math.Min(first, time);
            last = Math.Max(last, time);
        }

        var origin = x < 0 ? last : first;
        var sum = 0.0;
        foreach (var (time, amount) in flows)
        {
            sum += amount * Math.Exp(-x * (time - origin));
        }

        return sum;
    }

    public static decimal? Rate(double rate) =>
        rate is > -1 and < 1e12 ? decimal.Round((decimal)rate, 12, MidpointRounding.ToEven) : null;
}
