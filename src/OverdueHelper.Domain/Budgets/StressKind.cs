namespace OverdueHelper.Domain.Budgets;

/// <summary>What is assumed to go wrong.</summary>
public enum StressKind
{
    /// <summary>Every month's income is 10 % lower.</summary>
    IncomeDownTenPercent,

    /// <summary>Every month's income is 20 % lower.</summary>
    IncomeDownTwentyPercent,

    /// <summary>One month brings no income at all.</summary>
    OneMonthWithoutIncome,

    /// <summary>The rate is two percentage points higher, and the instalment with it.</summary>
    RateUpTwoPoints,
}
