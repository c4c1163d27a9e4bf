using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Agreements;

/// <summary>A bank's offer said in instalments: so much, so often, from a day on. It is taken to settle all that is owed, the overdue part included.</summary>
/// <param name="Amount">Each instalment; more than zero.</param>
/// <param name="Count">How many, 1 to <see cref="PlanOption.MostInstalments"/>.</param>
/// <param name="FirstDueOn">The day of the first.</param>
public sealed record BankInstalments(Money Amount, int Count, DateOnly FirstDueOn)
{
    /// <summary>What the offer comes to for a loan.</summary>
    /// <remarks>
    /// The value to the bank is counted as for any request, in whole periods: the first instalment stands in the period whose day is the last
    /// contract day on or before it, and no earlier than the next one. Instalments follow at the loan's own frequency.
    /// </remarks>
    /// <param name="start">The loan as it stands.</param>
    /// <param name="left">What the budget leaves for each instalment; <see langword="null"/> when not known.</param>
    /// <exception cref="InvalidOperationException">The amounts are of different currencies.</exception>
    public OfferFigures On(PlanStart start, Money? left)
    {
        var interval = RepaymentInterval.Of(start.Frequency);
        var total = Amount * Count;
        return new OfferFigures
        {
            InstalmentMinor = Amount.Minor,
            HighestMinor = Amount.Minor,
            TotalMinor = total.Minor,
            ExtraCostMinor = (total - start.TotalAsContracted).Minor,
            FirstDueOn = FirstDueOn,
            EndsOn = DueDates.Nth(FirstDueOn, interval, Count),
            LossShare = start.IsSplitKnown ? LossShare(start, interval) : null,
            FitsBudget = left is { } each ? Amount <= each : null,
        };
    }

    private decimal LossShare(PlanStart start, RepaymentInterval interval)
    {
        var rate = start.EffectiveYearlyRate / start.Frequency.PerYear();
        var before = CashFlows.PresentValue(rate, [start.Arrears.Amount, .. start.Remaining.Select(row => row.Total.Amount)]);
        var waits = 0;
        while (waits < PlanOption.MostInstalments && DueDates.Nth(start.NextDueOn, interval, waits + 2, start.DueDay) <= FirstDueOn)
        {
            waits++;
        }

        var after = CashFlows.PresentValue(rate, [0, .. Enumerable.Repeat(0m, waits), .. Enumerable.Repeat(Amount.Amount, Count)]);
        return before == 0 ? 0 : decimal.Round((before - after) / before, 9, MidpointRounding.ToEven);
    }
}
