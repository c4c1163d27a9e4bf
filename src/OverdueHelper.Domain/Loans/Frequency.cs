namespace OverdueHelper.Domain.Loans;

/// <summary>How often an instalment, an income or a cost comes round.</summary>
public enum Frequency
{
    /// <summary>Every seven days, 52 a year.</summary>
    Weekly,

    /// <summary>Every fourteen days, 26 a year.</summary>
    Fortnightly,

    /// <summary>Every twenty-eight days, 13 a year.</summary>
    FourWeekly,

    /// <summary>Every calendar month, 12 a year.</summary>
    Monthly,

    /// <summary>Every third month, 4 a year.</summary>
    Quarterly,

    /// <summary>Every sixth month, 2 a year.</summary>
    HalfYearly,

    /// <summary>Once a year.</summary>
    Yearly,
}
