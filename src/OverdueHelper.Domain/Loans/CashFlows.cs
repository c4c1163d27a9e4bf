namespace OverdueHelper.Domain.Loans;

/// <summary>The worth of amounts in time.</summary>
/// <remarks>A rate that does not exist is null, never an exception. Source of both definitions: docs/arithmetic/effective-rate.md.</remarks>
public static class CashFlows
{
    /// <summary>The worth today of amounts one period apart, the first of them today. Not rounded.</summary>
    /// <param name="periodicRate">Fraction per period, above -1: 0.01 is 1 %.</param>
    /// <param name="amounts">In whole units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is -1 or below.</exception>
    /// <exception cref="OverflowException">The worth is beyond a decimal.</exception>
    public static decimal PresentValue(decimal periodicRate, IReadOnlyList<decimal> amounts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(periodicRate, -1m);
        var (worth, discount) = (0m, 1m);
        for (var i = 0; i < amounts.Count; i++)
        {
            worth += amounts[i] * discount;
            discount /= 1 + periodicRate;
        }

        return worth;
    }

    /// <summary>The worth at time 0 of amounts at any time. Not rounded; to about 15 significant digits.</summary>
    /// <param name="yearlyRate">The effective yearly rate, above -1.</param>
    /// <param name="flows">The amounts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is -1 or below.</exception>
    public static decimal PresentValue(decimal yearlyRate, IEnumerable<TimedAmount> flows)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(yearlyRate, -1m);
        var log = Math.Log((double)(1 + yearlyRate));
        return flows.Sum(flow => flow.Amount * (decimal)Math.Exp(-log * (double)flow.Years));
    }

    /// <summary>The rate per period at which amounts one period apart are worth nothing together.</summary>
    /// <param name="amounts">In whole units, the first at once.</param>
    /// <returns>The rate nearest to 0, to 12 decimals; null when there is none.</returns>
    public static decimal? InternalRate(IReadOnlyList<decimal> amounts) =>
        RateSearch.Nearest([.. amounts.Select((amount, i) => ((double)i, (double)amount))]);

    /// <summary>The effective yearly rate at which amounts at any time are worth nothing together.</summary>
    /// <param name="flows">The amounts.</param>
    /// <returns>The rate nearest to 0, to 12 decimals; null when there is none.</returns>
    public static decimal? InternalRate(IEnumerable<TimedAmount> flows) =>
        RateSearch.Nearest([.. flows.Select(flow => ((double)flow.Years, (double)flow.Amount))]);
}
