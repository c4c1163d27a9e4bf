namespace OverdueHelper.Domain.Loans;

/// <summary>Finds the rate nearest to 0 at which discounted amounts cancel out.</summary>
/// <remarks>The unknown is x = ln(1 + rate): every rate above -1 has one, and the sum is scaled so that it cannot overflow.</remarks>
internal static class RateSearch
{
    private const double FirstStep = 0.005;
    private const double StepGrowth = 1.15;
    private const double Farthest = 60;
    private const int Halvings = 60;

    public static decimal? Nearest((double Time, double Amount)[] flows)
    {
        flows = [.. flows.Where(flow => flow.Amount != 0)];
        if (flows.Length == 0)
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
            double? upper = Crosses(worthAbove, worthUp) ? Refine(worth, above, up) : null;
            double? lower = Crosses(worthBelow, worthDown) ? Refine(worth, below, down) : null;
            if (upper is not null || lower is not null)
            {
                return upper is null || (lower is not null && Math.Abs(Math.Exp(lower.Value) - 1) < Math.Exp(upper.Value) - 1) ? lower : upper;
            }

            (above, worthAbove, below, worthBelow) = (up, worthUp, down, worthDown);
        }

        return null;
    }

    private static bool Crosses(double first, double second) => first < 0 != second < 0 || second == 0;

    // Halves the bracket until it is as narrow as a double can show; the side towards 0 keeps its sign.
    private static double Refine(Func<double, double> worth, double near, double far)
    {
        var isNegative = worth(near) < 0;
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (near + far) / 2;
            (near, far) = worth(middle) < 0 == isNegative ? (middle, far) : (near, middle);
        }

        return far;
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
