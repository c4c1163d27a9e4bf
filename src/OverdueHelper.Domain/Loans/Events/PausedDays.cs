namespace OverdueHelper.Domain.Loans.Events;

/// <summary>The days on which a count stands still.</summary>
internal static class PausedDays
{
    /// <summary>The last day of the pause that freezes the net count on a day, the latest of several; null when none runs.</summary>
    /// <param name="pauses">In any order; both ends are day numbers.</param>
    /// <param name="day">The day number.</param>
    public static DateOnly? Until(IReadOnlyList<(int From, int Until, PauseKind Kind)> pauses, int day) => pauses
        .Where(pause => pause.Kind is not PauseKind.PromiseNotToCollect && pause.From <= day && day <= pause.Until)
        .Select(pause => (DateOnly?)DateOnly.FromDayNumber(pause.Until))
        .Max();

    /// <summary>The days of the given kind of pause within (<paramref name="from"/>, <paramref name="to"/>]; overlapping pauses count once.</summary>
    /// <param name="pauses">In any order; both ends are day numbers and the first day is not itself frozen.</param>
    /// <param name="from">The day number after which days count.</param>
    /// <param name="to">The last day number.</param>
    /// <param name="contractualOnly">Whether only suspensions under the contract count.</param>
    public static int Within(IReadOnlyList<(int From, int Until, PauseKind Kind)> pauses, int from, int to, bool contractualOnly)
    {
        if (pauses.Count == 0)
        {
            return 0;
        }

        var days = 0;
        var reached = from;
        foreach (var (start, until, kind) in pauses.OrderBy(pause => pause.From))
        {
            var freezes = kind is PauseKind.Contractual || (kind is PauseKind.Agreed && !contractualOnly);
            var first = Math.Max(start, reached);
            var last = Math.Min(until, to);
            if (freezes)
            {
                days += Math.Max(0, last - first);
                reached = Math.Max(reached, last);
            }
        }

        return days;
    }
}
