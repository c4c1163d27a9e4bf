namespace OverdueHelper.Domain.Loans;

/// <summary>Due dates counted from the first one, so that a short month never moves the months after it.</summary>
public static class DueDates
{
    /// <summary>The due date with the given number.</summary>
    /// <param name="first">The first due date.</param>
    /// <param name="interval">The time between due dates.</param>
    /// <param name="number">1 for the first; 0 is one interval before it.</param>
    /// <param name="dueDay">The contract's day of the month, 1 to 31, clipped to the month's end; the first date's day when null. 31 is the month's end.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dueDay"/> is not a day of a month, or the date leaves the calendar.</exception>
    public static DateOnly Nth(DateOnly first, RepaymentInterval interval, int number, int? dueDay = null) =>
        interval.IsMonths ? AddMonths(first, (number - 1) * interval.Months, dueDay) : first.AddDays((number - 1) * interval.Days);

    /// <summary>The due dates from the first on.</summary>
    /// <param name="first">The first due date.</param>
    /// <param name="interval">The time between due dates.</param>
    /// <param name="count">How many; not below 0.</param>
    /// <param name="dueDay">The contract's day of the month, clipped to the month's end; the first date's day when null.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0, or a date leaves the calendar.</exception>
    public static IReadOnlyList<DateOnly> From(DateOnly first, RepaymentInterval interval, int count, int? dueDay = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var dates = new DateOnly[count];
        for (var i = 0; i < count; i++)
        {
            dates[i] = Nth(first, interval, i + 1, dueDay);
        }

        return dates;
    }

    /// <summary>The due day in the month that lies a number of months after a date, clipped to the month's end.</summary>
    /// <param name="date">Any date.</param>
    /// <param name="months">How many months on; may be negative or 0.</param>
    /// <param name="dueDay">1 to 31; the date's own day when null.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dueDay"/> is not a day of a month, or the date leaves the calendar.</exception>
    public static DateOnly AddMonths(DateOnly date, int months, int? dueDay = null)
    {
        var day = dueDay ?? date.Day;
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1, nameof(dueDay));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, 31, nameof(dueDay));
        var month = (date.Year * 12) + date.Month - 1 + months;
        var (year, index) = (month / 12, month % 12);
        return new DateOnly(year, index + 1, Math.Min(day, DateTime.DaysInMonth(year, index + 1)));
    }
}
