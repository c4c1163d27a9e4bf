using System.Runtime.InteropServices;

namespace OverdueHelper.Domain.Loans;

/// <summary>The time from one due date to the next: whole months or whole days, never both.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RepaymentInterval
{
    private RepaymentInterval(int months, int days)
    {
        Months = months;
        Days = days;
    }

    /// <summary>Whole months between due dates; 0 when the interval is days.</summary>
    public int Months { get; }

    /// <summary>Days between due dates; 0 when the interval is months.</summary>
    public int Days { get; }

    /// <summary>Whether due dates keep their day of the month.</summary>
    public bool IsMonths => Months > 0;

    /// <summary>One interval as a part of a year: months over 12, weeks over 52, other days over 365.</summary>
    public YearFraction YearShare => IsMonths ? new(Months, 12) : Days % 7 == 0 ? new(Days / 7, 52) : new(Days, 365);

    /// <summary>An interval of whole months.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is not from 1 to 120.</exception>
    public static RepaymentInterval EveryMonths(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, 120);
        return new RepaymentInterval(months, 0);
    }

    /// <summary>An interval of days, such as 15.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is not from 1 to 3660.</exception>
    public static RepaymentInterval EveryDays(int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 3660);
        return new RepaymentInterval(0, days);
    }

    /// <summary>The interval of a named frequency.</summary>
    public static RepaymentInterval Of(Frequency frequency) => frequency switch
    {
        Frequency.Weekly => new(0, 7),
        Frequency.Fortnightly => new(0, 14),
        Frequency.FourWeekly => new(0, 28),
        Frequency.Monthly => new(1, 0),
        Frequency.Quarterly => new(3, 0),
        Frequency.HalfYearly => new(6, 0),
        Frequency.Yearly => new(12, 0),
    };
}
