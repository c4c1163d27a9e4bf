namespace OverdueHelper.Domain.Loans;

/// <summary>How the days between two dates become a part of a year for interest. Never used to count days past due.</summary>
/// <remarks>The rules and their sources are in docs/arithmetic/day-counts.md.</remarks>
public enum DayCount
{
    /// <summary>Actual days over 365, in leap years too. The default for loans.</summary>
    Actual365Fixed,

    /// <summary>Actual days over 360; a year costs 365/360 of the rate.</summary>
    Actual360,

    /// <summary>Actual days over 364, so that 52 weeks are one year.</summary>
    Actual364,

    /// <summary>Actual days over 365.25.</summary>
    Actual36525,

    /// <summary>Days in leap years over 366, other days over 365. Source: ISDA 2006 4.16(b).</summary>
    ActualActualIsda,

    /// <summary>Days over the days of the reference period, times the periods in a year. Source: ICMA rule 251.</summary>
    ActualActualIcma,

    /// <summary>Whole years counted back from the end, then days over 366 when they hold 29 February, else 365.</summary>
    ActualActualAfb,

    /// <summary>Actual days over 366 when 29 February lies after the start and not after the end, else over 365.</summary>
    Actual365Actual,

    /// <summary>Actual days without any 29 February, over 365.</summary>
    NoLeap365,

    /// <summary>Months of 30 days over 360; a 31st end is the 30th only when the start is. Source: ISDA 2006 4.16(f).</summary>
    Thirty360Bond,

    /// <summary>Months of 30 days over 360; each 31st is the 30th. Source: ISDA 2006 4.16(g).</summary>
    ThirtyE360,

    /// <summary>As <see cref="ThirtyE360"/>, and the last day of February is the 30th unless it is the maturity. Source: ISDA 2006 4.16(h).</summary>
    ThirtyE360Isda,

    /// <summary>The United States rule: as the bond rule, with the last day of February counted as the 30th.</summary>
    ThirtyU360,

    /// <summary>Days by <see cref="ThirtyE360"/>, over 365.</summary>
    Thirty365,

    /// <summary>Whole months counted back from the end, each 1/12, then days over the year that ends there. Source: EU APRC, remark (c).</summary>
    AprcMonths,

    /// <summary>Whole weeks counted back from the end, each 1/52, then days over the year that ends there. Source: EU APRC, remark (c).</summary>
    AprcWeeks,

    /// <summary>Whole years counted back from the end, then days over the year that ends there. Source: EU APRC, remark (c).</summary>
    AprcYears,

    /// <summary>The yearly rate over the periods in a year, whatever the days; a broken first period adds its days over 365.</summary>
    Periodic,
}
