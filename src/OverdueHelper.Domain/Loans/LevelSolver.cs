namespace OverdueHelper.Domain.Loans;

/// <summary>Solves the instalment that repays a balance over periods of any length.</summary>
/// <remarks>A = (P - what is paid otherwise, discounted) / (the weights, discounted), with each period's own rate.</remarks>
internal static class LevelSolver
{
    private const double Large = 1e150;
    private const double RelativeError = 1e-11;
    private const double LeastDoubt = 1e-6;

    /// <summary>The level instalment in smallest units, rounded to a multiple.</summary>
    public static long Level(long balance, ReadOnlySpan<PeriodRate> rates, long balloon, long multiple, MidpointRounding rounding)
    {
        // B(n) = P * growth - A * annuity: both grow along the periods, without a division in the loop.
        var (growth, annuity) = (1.0, 0.0);
        foreach (var rate in rates)
        {
            var factor = 1 + rate.Approximate;
            growth *= factor;
            annuity = Math.FusedMultiplyAdd(annuity, factor, 1);
            if (growth > Large)
            {
                return Exact(balance, rates, balloon, multiple, rounding);
            }
        }

        var units = ((balance * growth) - balloon) / annuity / multiple;
        var whole = Math.Floor(units);
        var doubt = (Math.Abs(units) * RelativeError) + LeastDoubt;

        // Where the floating point result could round either way, the decimal one decides.
        return units < 0 || Math.Abs(units - whole - 0.5) <= doubt
            ? Exact(balance, rates, balloon, multiple, rounding)
            : ((long)whole + (units - whole > 0.5 ? 1 : 0)) * multiple;
    }

    /// <summary>The instalment of weight 1 that, with fixed payments in the rows without weight, repays the balance. Not rounded.</summary>
    public static decimal Weighted(long balance, ReadOnlySpan<PeriodRate> rates, ReadOnlySpan<decimal> weights, ReadOnlySpan<long> paid)
    {
        var (discount, weight, worth) = (1m, 0m, 0m);
        for (var i = 0; i < rates.Length; i++)
        {
            discount /= 1 + rates[i].Value;
            weight += weights[i] * discount;
            worth += paid[i] * discount;
        }

        return weight == 0 ? 0 : (balance - worth) / weight;
    }

    /// <summary>Rounds an exact instalment to a multiple of the smallest unit.</summary>
    public static long Round(decimal instalment, long multiple, MidpointRounding rounding) =>
        (long)decimal.Round(instalment / multiple, 0, rounding) * multiple;

    private static long Exact(long balance, ReadOnlySpan<PeriodRate> rates, long balloon, long multiple, MidpointRounding rounding)
    {
        var (discount, sum) = (1m, 0m);
        foreach (var rate in rates)
        {
            discount /= 1 + rate.Value;
            sum += discount;
        }

        return Round((balance - (balloon * discount)) / sum, multiple, rounding);
    }
}
