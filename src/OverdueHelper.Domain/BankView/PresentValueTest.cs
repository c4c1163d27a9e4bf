using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>What a proposal takes from the bank in today's money, at the rate the loan began with.</summary>
/// <remarks>
/// Loss = (value before − value after) / value before. Before: what is overdue, at face value, and the contract's instalments to come.
/// After: what is paid today and the proposal's rows. Both are discounted at the original effective rate in whole periods; full
/// performance is assumed. Source: EBA/GL/2016/07 paragraph 51, kept in EBA/GL/2026/05 (read in secondary sources). Being below the threshold is not approval: a low
/// start, a long grace, a balloon or a second restructuring is still assessed, 90 days stay a default and the loan stays forborne.
/// </remarks>
public sealed record PresentValueTest
{
    /// <summary>Above this loss a restructuring counts as a default: 0.01 is 1 %. Indicative; a bank may set a lower one.</summary>
    public const decimal DefaultThreshold = 0.01m;

    private PresentValueTest(decimal before, decimal after, Currency currency, decimal yearlyRate, int payments, decimal threshold)
    {
        (ExactBefore, ExactAfter) = (before, after);
        (Before, After) = (Money.Round(before, currency), Money.Round(after, currency));
        (EffectiveYearlyRate, Threshold) = (yearlyRate, threshold);
        Share = before == 0 ? 0 : (before - after) / before;

        // Each row is rounded by at most half a unit, so a plan at the contract's own rate can seem to lose or gain that much.
        var rounding = payments * 0.5m / currency.MinorPerUnit;
        IsFree = before - after <= rounding;
    }

    /// <summary>The value today of the contract and of what is overdue.</summary>
    public Money Before { get; }

    /// <summary>The value today of the proposal.</summary>
    public Money After { get; }

    /// <summary>What the bank loses; negative is a gain.</summary>
    public Money Loss => Before - After;

    /// <summary>The loss as a fraction of <see cref="Before"/>, unrounded: 0.0286 is 2.86 %. Negative is a gain.</summary>
    public decimal Share { get; }

    /// <summary>The rate both sides are discounted at. Fraction a year, nominal.</summary>
    public decimal EffectiveYearlyRate { get; }

    /// <summary>The largest loss that stays below the line. Fraction: 0.01 is 1 %.</summary>
    public decimal Threshold { get; }

    /// <summary>Whether the loss is above the threshold.</summary>
    public bool IsAbove => Share > Threshold;

    /// <summary>Whether the bank loses nothing but the rounding of the rows: half a unit for each.</summary>
    public bool IsFree { get; }

    internal decimal ExactBefore { get; }

    internal decimal ExactAfter { get; }

    /// <summary>The test of a proposal.</summary>
    /// <param name="proposal">What is asked for.</param>
    /// <param name="threshold">Fraction: 0.01 is 1 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is negative or above 1.</exception>
    /// <exception cref="InvalidOperationException">The split of the arrears is not known, and so neither is the value.</exception>
    public static PresentValueTest Of(PlanProposal proposal, decimal threshold = DefaultThreshold)
    {
        CheckThreshold(threshold);
        var start = proposal.Start;
        if (!start.IsSplitKnown)
        {
            throw new InvalidOperationException("Without the split of the arrears the value to the bank is not known.");
        }

        var rate = start.EffectiveYearlyRate / start.Frequency.PerYear();
        var before = CashFlows.PresentValue(rate, [start.Arrears.Amount, .. start.Remaining.Select(row => row.Total.Amount)]);
        var after = CashFlows.PresentValue(rate, [proposal.PaidToday.Amount, .. proposal.Rows.Select(row => row.Total.Amount)]);
        return new(before, after, start.Currency, start.EffectiveYearlyRate, proposal.Rows.Count + start.Remaining.Count, threshold);
    }

    /// <summary>The test of any two rows of payments, for a loan whose flows are known but not its terms.</summary>
    /// <param name="before">What the contract pays at the end of each period.</param>
    /// <param name="after">What would be paid instead, at the end of each period.</param>
    /// <param name="yearlyRate">The original effective rate. Fraction a year, nominal.</param>
    /// <param name="frequency">How long a period is.</param>
    /// <param name="threshold">Fraction: 0.01 is 1 %.</param>
    /// <exception cref="ArgumentException">A side has no payment.</exception>
    public static PresentValueTest Of(
        IReadOnlyList<Money> before, IReadOnlyList<Money> after, decimal yearlyRate, Frequency frequency = Frequency.Monthly, decimal threshold = DefaultThreshold)
    {
        CheckThreshold(threshold);
        if (before.Count == 0 || after.Count == 0)
        {
            throw new ArgumentException("Both sides need at least one payment.", nameof(before));
        }

        var rate = yearlyRate / frequency.PerYear();
        return new(
            CashFlows.PresentValue(rate, [0, .. before.Select(payment => payment.Amount)]),
            CashFlows.PresentValue(rate, [0, .. after.Select(payment => payment.Amount)]),
            before[0].Currency, yearlyRate, before.Count + after.Count, threshold);
    }

    /// <summary>The effective rate a loan began with, once the fees paid at the start are counted.</summary>
    /// <param name="received">The advance less those fees.</param>
    /// <param name="instalments">Every instalment of the first contract, one period apart.</param>
    /// <param name="frequency">How long a period is.</param>
    /// <returns>Fraction a year, nominal (the rate of a period times the periods in a year); null when there is no such rate at or above 0.</returns>
    public static decimal? EffectiveRateOf(Money received, IReadOnlyList<Money> instalments, Frequency frequency = Frequency.Monthly) =>
        CashFlows.InternalRate([-received.Amount, .. instalments.Select(payment => payment.Amount)]) is { } rate and >= 0 ? rate * frequency.PerYear() : null;

    private static void CheckThreshold(decimal threshold)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(threshold);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(threshold, 1);
    }
}
