using System.Runtime.InteropServices;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Plans;

/// <summary>The due dates of a plan, counted from the first so that month ends never drift.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlanDays(DateOnly FirstOn, int DueDay, Frequency Frequency)
{
    /// <summary>The day of an instalment; 1 is the first.</summary>
    public DateOnly this[int number] => Frequency switch
    {
        Frequency.Weekly => FirstOn.AddDays(7 * (number - 1)),
        Frequency.Fortnightly => FirstOn.AddDays(14 * (number - 1)),
        Frequency.FourWeekly => FirstOn.AddDays(28 * (number - 1)),
        Frequency.Monthly => Month(number - 1),
        Frequency.Quarterly => Month(3 * (number - 1)),
        Frequency.HalfYearly => Month(6 * (number - 1)),
        Frequency.Yearly => Month(12 * (number - 1)),
    };

    private DateOnly Month(int months)
    {
        var day = new DateOnly(FirstOn.Year, FirstOn.Month, 1).AddMonths(months);
        return day.AddDays(Math.Min(DueDay, DateTime.DaysInMonth(day.Year, day.Month)) - 1);
    }
}
