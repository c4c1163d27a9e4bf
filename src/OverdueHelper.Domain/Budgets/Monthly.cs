using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>Puts amounts that come round at different times on one footing: the average month.</summary>
/// <remarks>
/// A year is 52 weeks and 12 months. Weekly is times 52 and divided by 12 (London Borough of Newham, "Work out your budget");
/// the other conversions follow from the same year by arithmetic. Multiplying a weekly amount by four loses a month's pay a year.
/// </remarks>
public static class Monthly
{
    /// <summary>The amount for an average month, rounded once, half to the even unit.</summary>
    /// <param name="amount">What is paid each time.</param>
    /// <param name="frequency">How often it is paid.</param>
    /// <returns>The amount a month, to the smallest unit.</returns>
    public static Money Of(Money amount, Frequency frequency) => Money.Round(Exact(amount, frequency), amount.Currency);

    /// <summary>The amount for an average month before rounding.</summary>
    /// <param name="amount">What is paid each time.</param>
    /// <param name="frequency">How often it is paid.</param>
    /// <returns>Whole units a month, exact to 28 digits: 238.333… for 55 a week.</returns>
    public static decimal Exact(Money amount, Frequency frequency) => amount.Amount * TimesAYear(frequency) / 12;

    /// <summary>How many times a year an amount comes round: 52 for weekly, 1 for yearly.</summary>
    public static int TimesAYear(Frequency frequency) => frequency switch
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
