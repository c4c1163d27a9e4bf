using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>One stress test of a plan.</summary>
/// <param name="Kind">What is assumed to go wrong.</param>
/// <param name="Verdict">Whether the plan survives it.</param>
/// <param name="Left">What is left in such a month when the plan is paid; null when the figure it needs is missing.</param>
/// <param name="MonthsToCatchUp">Normal months until a gap in one bad month is made good: 0 for no gap; null when it never is while the plan runs, or for the other tests.</param>
public sealed record StressResult(StressKind Kind, StressVerdict Verdict, Money? Left, int? MonthsToCatchUp = null)
{
    /// <summary>Whether the plan would not make the gap of one bad month good.</summary>
    public bool IsNeverMadeGood => Kind is StressKind.OneMonthWithoutIncome && Verdict is StressVerdict.Fails && MonthsToCatchUp is null;
}
