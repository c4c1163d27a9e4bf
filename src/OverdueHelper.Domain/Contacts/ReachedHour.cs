namespace OverdueHelper.Domain.Contacts;

/// <summary>An hour of the day in which calls reached somebody.</summary>
/// <param name="From">The full hour it starts at, where the borrower was.</param>
/// <param name="Reached">How many calls reached somebody.</param>
/// <param name="Tried">How many calls there were.</param>
public sealed record ReachedHour(TimeOnly From, int Reached, int Tried)
{
    /// <summary>The full hour it ends at.</summary>
    public TimeOnly Until => From.AddHours(1);

    /// <summary>The hours in which calls reached somebody best, the best first. Hours that begin in the quiet hours are left out.</summary>
    /// <remarks>Ranked by (reached + 1) / (tried + 2), Laplace's rule of succession: one lucky call is no pattern.</remarks>
    /// <param name="calls">The borrower's calls: the time of day where the borrower was, and how each ended.</param>
    /// <param name="quiet">The quiet hours.</param>
    /// <param name="most">How many hours at most.</param>
    public static IReadOnlyList<ReachedHour> Best(IEnumerable<(TimeOnly Time, ContactOutcome Outcome)> calls, QuietHours quiet, int most) =>
    [
        .. calls
            .GroupBy(call => new TimeOnly(call.Time.Hour, 0))
            .Where(hour => !quiet.Covers(hour.Key))
            .Select(hour => new ReachedHour(hour.Key, hour.Count(call => IsReached(call.Outcome)), hour.Count()))
            .Where(hour => hour.Reached > 0)
            .OrderByDescending(hour => (hour.Reached + 1m) / (hour.Tried + 2)).ThenByDescending(hour => hour.Reached).ThenBy(hour => hour.From)
            .Take(most),
    ];

    /// <summary>Whether somebody was on the line.</summary>
    /// <param name="outcome">How the call ended.</param>
    public static bool IsReached(ContactOutcome outcome) => outcome switch
    {
        ContactOutcome.NoAnswer or ContactOutcome.LeftMessage or ContactOutcome.Sent or ContactOutcome.Received => false,
        ContactOutcome.Reached or ContactOutcome.WillComeBack or ContactOutcome.AskedForPapers or ContactOutcome.Agreed or ContactOutcome.Refused => true,
    };
}
