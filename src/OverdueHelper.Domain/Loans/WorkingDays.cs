namespace OverdueHelper.Domain.Loans;

/// <summary>Which days are worked: everything but the weekend and the named holidays.</summary>
public sealed class WorkingDays
{
    private const int LongestBreak = 60;
    private readonly bool[] _weekend = new bool[7];
    private readonly HashSet<DateOnly> _holidays;

    /// <summary>A calendar of its own.</summary>
    /// <param name="weekend">The days of the week that are never worked; at most six.</param>
    /// <param name="holidays">Single days that are not worked.</param>
    /// <exception cref="ArgumentException">All seven days are weekend.</exception>
    public WorkingDays(IEnumerable<DayOfWeek> weekend, IEnumerable<DateOnly>? holidays = null)
    {
        foreach (var day in weekend)
        {
            _weekend[(int)day] = true;
        }

        if (_weekend.All(free => free))
        {
            throw new ArgumentException("A week needs a working day.", nameof(weekend));
        }

        _holidays = [.. holidays ?? []];
    }

    /// <summary>Monday to Friday, no holidays.</summary>
    public static WorkingDays MondayToFriday { get; } = new([DayOfWeek.Saturday, DayOfWeek.Sunday]);

    /// <summary>Whether the day is worked.</summary>
    public bool Contains(DateOnly day) => !_weekend[(int)day.DayOfWeek] && !_holidays.Contains(day);

    /// <summary>The adjusted due date.</summary>
    /// <param name="due">The contractual due date.</param>
    /// <param name="roll">The rule of the contract.</param>
    /// <exception cref="InvalidOperationException">No working day lies within 60 days.</exception>
    public DateOnly Roll(DateOnly due, DueDateRoll roll)
    {
        if (roll == DueDateRoll.None || Contains(due))
        {
            return due;
        }

        return roll switch
        {
            DueDateRoll.None => due,
            DueDateRoll.Following => Search(due, 1),
            DueDateRoll.Preceding => Search(due, -1),
            DueDateRoll.ModifiedFollowing => SameMonth(due, 1),
            DueDateRoll.ModifiedPreceding => SameMonth(due, -1),
            DueDateRoll.Nearest => Search(due, due.DayOfWeek is DayOfWeek.Sunday or DayOfWeek.Monday ? 1 : -1),
        };
    }

    private DateOnly SameMonth(DateOnly due, int step)
    {
        var rolled = Search(due, step);
        return rolled.Month == due.Month ? rolled : Search(due, -step);
    }

    private DateOnly Search(DateOnly due, int step)
    {
        var day = due;
        for (var i = 1; i <= LongestBreak; i++)
        {
            day = day.AddDays(step);
            if (Contains(day))
            {
                return day;
            }
        }

        throw new InvalidOperationException($"No working day within {LongestBreak} days of {due:O}.");
    }
}
