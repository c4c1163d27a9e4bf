namespace OverdueHelper.Domain.Loans;

/// <summary>How many periods of a <see cref="Frequency"/> make a year.</summary>
public static class Frequencies
{
    /// <summary>Periods in a year: 52 weeks, 26 fortnights, 13 times four weeks, 12 months.</summary>
    public static int PerYear(this Frequency frequency) => frequency switch
    {
        Frequency.Weekly => 52,
        Frequency.Fortnightly => 26,
        Frequency.FourWeekly => 13,
        Frequency.Monthly => 12,
        Frequency.Quarterly => 4,
        Frequency.HalfYearly => 2,
        Frequency.Yearly => 1,
    };
}
