namespace OverdueHelper.Domain.Plans;

/// <summary>The day by which a plan asks the bank for a reply.</summary>
public static class ReplyDay
{
    /// <summary>Days that a bank is usually given.</summary>
    public const int UsualDays = 14;

    /// <summary>Days that it is given at least, however near the next date is.</summary>
    public const int LeastDays = 3;

    /// <summary>The day before the first date that a late reply would miss, within <see cref="UsualDays"/> and not before <see cref="LeastDays"/>.</summary>
    /// <param name="today">The day of the plan.</param>
    /// <param name="dates">The next instalment of the contract, the next stage of the bank's framework; in any order.</param>
    public static DateOnly For(DateOnly today, IEnumerable<DateOnly> dates)
    {
        var wanted = dates.Where(date => date > today).Select(date => date.AddDays(-1)).Append(today.AddDays(UsualDays)).Min();
        return wanted < today.AddDays(LeastDays) ? today.AddDays(LeastDays) : wanted;
    }
}
