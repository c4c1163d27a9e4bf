using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Plans;

/// <summary>The days of a plan: the contract's own while they last, then counted on from the contract's day of the month.</summary>
internal readonly struct PlanDates(PlanStart start)
{
    /// <summary>The day of a row; 1 is the first.</summary>
    public DateOnly this[int number] => number <= start.Remaining.Count
        ? start.Remaining[number - 1].DueOn
        : DueDates.Nth(start.NextDueOn, RepaymentInterval.Of(start.Frequency), number, start.DueDay);
}
