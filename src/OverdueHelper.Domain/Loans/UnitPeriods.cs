using System.Runtime.InteropServices;

namespace OverdueHelper.Domain.Loans;

/// <summary>A time measured in unit-periods: whole ones and the odd part before them.</summary>
/// <remarks>Source: Regulation Z, 12 CFR 1026, appendix J (b)(5): whole units are counted back from the payment.</remarks>
/// <param name="Full">Whole unit-periods.</param>
/// <param name="OddFraction">The rest as a part of a unit-period, from 0 to below 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct UnitPeriods(int Full, decimal OddFraction)
{
    private const int DaysOfMonth = 30;

    /// <summary>The time between two dates in units of whole months; odd days count 30 to a month.</summary>
    /// <param name="advancedOn">The day of the advance.</param>
    /// <param name="paidOn">The day of the payment, not before it.</param>
    /// <param name="months">The months of the unit, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The dates are reversed or the unit is empty.</exception>
    public static UnitPeriods InMonths(DateOnly advancedOn, DateOnly paidOn, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(paidOn, advancedOn);
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        var whole = 0;
        while (paidOn.AddMonths(-(whole + 1)) >= advancedOn)
        {
            whole++;
        }

        var days = paidOn.AddMonths(-whole).DayNumber - advancedOn.DayNumber;
        return new UnitPeriods(whole / months, ((DaysOfMonth * (whole % months)) + days) / (decimal)(DaysOfMonth * months));
    }

    /// <summary>The time between two dates in years; what is left counts as months of a year where it is whole months, else as days over 365.</summary>
    /// <param name="advancedOn">The day of the advance.</param>
    /// <param name="paidOn">The day of the payment, not before it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The dates are reversed.</exception>
    public static UnitPeriods InYears(DateOnly advancedOn, DateOnly paidOn)
    {
        var months = InMonths(advancedOn, paidOn, 1);
        var (years, rest) = Math.DivRem(months.Full, 12);
        return new UnitPeriods(
            years, months.OddFraction == 0 ? rest / 12m : (paidOn.AddMonths(-12 * years).DayNumber - advancedOn.DayNumber) / 365m);
    }

    /// <summary>The time between two dates in units of days: 7 for weeks, 14 for fortnights.</summary>
    /// <param name="advancedOn">The day of the advance.</param>
    /// <param name="paidOn">The day of the payment, not before it.</param>
    /// <param name="days">The days of the unit, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The dates are reversed or the unit is empty.</exception>
    public static UnitPeriods InDays(DateOnly advancedOn, DateOnly paidOn, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(paidOn, advancedOn);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        var (full, rest) = Math.DivRem(paidOn.DayNumber - advancedOn.DayNumber, days);
        return new UnitPeriods(full, rest / (decimal)days);
    }

    /// <summary>The time between two dates in half months of 15 days: the odd days of a whole month count 30.</summary>
    /// <param name="advancedOn">The day of the advance.</param>
    /// <param name="paidOn">The day of the payment, not before it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The dates are reversed.</exception>
    public static UnitPeriods InHalfMonths(DateOnly advancedOn, DateOnly paidOn)
    {
        var months = InMonths(advancedOn, paidOn, 1);
        var (half, days) = Math.DivRem((int)decimal.Round(months.OddFraction * DaysOfMonth, 0, MidpointRounding.ToEven), DaysOfMonth / 2);
        return new UnitPeriods((months.Full * 2) + half, days / (DaysOfMonth / 2m));
    }
}
