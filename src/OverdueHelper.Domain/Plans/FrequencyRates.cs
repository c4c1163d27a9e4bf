using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Plans;

/// <summary>How many periods a year has.</summary>
internal static class FrequencyRates
{
    /// <summary>Instalments in a year: the yearly rate divided by it is the rate of one period.</summary>
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
