namespace OverdueHelper.Domain.Arrears;

/// <summary>Counts in months instead of days, as US mortgage reports do. Two methods, a whole bucket apart at a month's end.</summary>
/// <remarks>Sources: Andrew Davidson &amp; Co. newsletter, April 2005; 12 CFR 561.47, table. Both read in secondary pages.</remarks>
public static class MonthCount
{
    /// <summary>Months by the method of the Mortgage Bankers Association: a month is full at the end of the day before the next due date.</summary>
    /// <param name="oldestUnpaidDueOn">The oldest unpaid due date.</param>
    /// <param name="today">The day, at its end.</param>
    public static int Mba(DateOnly oldestUnpaidDueOn, DateOnly today) => Full(oldestUnpaidDueOn, today.AddDays(1));

    /// <summary>Months by the method of the Office of Thrift Supervision: a month is full at the end of the next due date itself.</summary>
    /// <param name="oldestUnpaidDueOn">The oldest unpaid due date.</param>
    /// <param name="today">The day, at its end.</param>
    public static int Ots(DateOnly oldestUnpaidDueOn, DateOnly today) => Full(oldestUnpaidDueOn, today);

    // Months are counted from the first due day, so that a loan due on the 31st keeps its rhythm.
    private static int Full(DateOnly due, DateOnly day)
    {
        var months = Math.Max(0, ((day.Year - due.Year) * 12) + day.Month - due.Month);
        return months > 0 && due.AddMonths(months) > day ? months - 1 : months;
    }
}
