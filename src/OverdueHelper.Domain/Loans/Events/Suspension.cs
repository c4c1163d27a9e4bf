namespace OverdueHelper.Domain.Loans.Events;

/// <summary>A pause that the contract allows: days past due stand still on the days after the first, up to the last.</summary>
/// <param name="From">The first day; it is still counted.</param>
/// <param name="Until">The last day; not counted.</param>
public sealed record Suspension(DateOnly From, DateOnly Until)
{
    /// <summary>The day on which a number of days more will have been counted.</summary>
    /// <param name="today">A day that is counted, or on which the count stands still.</param>
    /// <param name="days">How many; 0 for today.</param>
    /// <param name="suspensions">The suspensions with days after today, in any order; days in several of them stand still once.</param>
    public static DateOnly DayAfter(DateOnly today, int days, IReadOnlyList<Suspension> suspensions)
    {
        var (day, reached) = (today.DayNumber + days, today.DayNumber);
        foreach (var suspension in suspensions.OrderBy(suspension => suspension.From))
        {
            var first = Math.Max(suspension.From.DayNumber, reached);
            if (first >= day)
            {
                break;
            }

            day += Math.Max(0, suspension.Until.DayNumber - first);
            reached = Math.Max(reached, suspension.Until.DayNumber);
        }

        return DateOnly.FromDayNumber(Math.Min(day, DateOnly.MaxValue.DayNumber));
    }
}
