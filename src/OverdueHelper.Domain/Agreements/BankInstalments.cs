using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Agreements;

/// <summary>A bank's offer said in instalments: so much, so often, from a day on, and what becomes of the rest.</summary>
/// <param name="Amount">Each instalment; more than zero.</param>
/// <param name="Count">How many, 1 to <see cref="PlanOption.MostInstalments"/>.</param>
/// <param name="FirstDueOn">The day of the first.</param>
/// <param name="Rest">What becomes of the debt after the last.</param>
public sealed record BankInstalments(Money Amount, int Count, DateOnly FirstDueOn, OfferRest Rest)
{
    /// <summary>The payments with their days.</summary>
    /// <param name="interval">The loan's rhythm.</param>
    public IReadOnlyList<AgreedRow> Rows(RepaymentInterval interval) => [.. Enumerable.Range(1, Count).Select(number => new AgreedRow(DueDates.Nth(FirstDueOn, interval, number), Amount.Minor))];

    /// <summary>What the offer comes to for a loan.</summary>
    /// <remarks>
    /// The value to the bank is counted as for any request, in whole periods: the first instalment stands in the period whose day is the last
    /// contract day on or before it, and no earlier than the next one. Instalments follow at the loan's own frequency.
    /// Only where they settle everything are they set against the whole debt. Otherwise what is owed today less their sum, before further
    /// interest, stands as still owed: nothing is taken as given up.
    /// </remarks>
    /// <param name="start">The loan as it stands.</param>
    /// <param name="left">What the budget leaves for each instalment; <see langword="null"/> when not known.</param>
    /// <exception cref="InvalidOperationException">The amounts are of different currencies.</exception>
    public OfferFigures On(PlanStart start, Money? left)
    {
        var interval = RepaymentInterval.Of(start.Frequency);
        var total = Amount * Count;
        var endsDebt = Rest is OfferRest.SettlesAll;
        return new OfferFigures
        {
            InstalmentMinor = Amount.Minor,
            HighestMinor = Amount.Minor,
            TotalMinor = total.Minor,
            ExtraCostMinor = endsDebt ? (total - start.TotalAsContracted).Minor : 0,
            RestMinor = endsDebt ? null : Math.Max(0, (start.Owed - total).Minor),
            FirstDueOn = FirstDueOn,
            EndsOn = DueDates.Nth(FirstDueOn, interval, Count),
            LossShare = endsDebt && start.IsSplitKnown ? LossShare(start, interval) : null,
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
