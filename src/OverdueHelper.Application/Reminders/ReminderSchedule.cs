using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Reminders;
using OverdueHelper.Persistence.Reminders;

namespace OverdueHelper.Application.Reminders;

/// <summary>Works out which e-mails are to be sent and when. No database, no clock: the same input gives the same outbox.</summary>
/// <param name="readers">Who is reminded, and how.</param>
/// <param name="days">What they have to remember.</param>
/// <param name="host">The right side of the Message-IDs.</param>
/// <param name="now">This moment.</param>
internal sealed class ReminderSchedule(IReadOnlyList<ReminderSettings> readers, IReadOnlyList<ReminderDay> days, string host, DateTimeOffset now)
{
    private readonly Dictionary<string, ReminderSettings> _readers = readers.ToDictionary(reader => reader.UserId, StringComparer.Ordinal);

    /// <summary>Moves what is to be sent at another moment, withdraws what is not wanted any more, and makes what is missing. What was sent stays sent.</summary>
    /// <param name="rows">The reminders there are.</param>
    /// <returns>Those that are missing.</returns>
    public IReadOnlyList<Reminder> Revise(IReadOnlyList<Reminder> rows)
    {
        var there = rows.ToDictionary(row => (row.UserId, On: row.On!.Value));
        var wanted = days.Where(day => _readers.ContainsKey(day.UserId)).ToLookup(day => (day.UserId, day.On));
        foreach (var row in rows.Where(row => row.State is ReminderState.Waiting && !wanted.Contains((row.UserId, row.On!.Value))))
        {
            row.Withdraw(now);
        }

        List<Reminder> missing = [];
        foreach (var day in wanted)
        {
            var reader = _readers[day.Key.UserId];
            QuietHours[] quiet = [reader.Quiet, .. day.Select(one => one.Quiet).OfType<QuietHours>()];
            if (there.TryGetValue(day.Key, out var row))
            {
                Keep(row, reader, quiet);
            }
            else if (Moment(reader, quiet, day.Key.On, now) is { } dueAt)
            {
                missing.Add(Reminder.Of(Guid.CreateVersion7(), reader.UserId, day.Key.On, dueAt, host, now));
            }
        }

        return missing;
    }

    private void Keep(Reminder row, ReminderSettings reader, QuietHours[] quiet)
    {
        if (row.State is ReminderState.Withdrawn && Moment(reader, quiet, row.On!.Value, now) is { } again)
        {
            row.WantAgain(again, now);
        }

        if (row.State is not ReminderState.Waiting)
        {
            return;
        }

        if (Moment(reader, quiet, row.On!.Value, row.MadeAt) is { } moved && moved != row.DueAt)
        {
            row.Move(moved);
        }

        if (row.NextTryAt <= now && ReminderMoment.AfterQuiet(now, quiet, ZoneClock.Find(reader.Zone)) is var after && after > now)
        {
            row.Wait(after);
        }
    }

    // Counted from when the reminder was made, not from now: what could not be sent in time is late, it is not another day's.
    private static DateTimeOffset? Moment(ReminderSettings reader, QuietHours[] quiet, DateOnly on, DateTimeOffset since) =>
        ReminderMoment.For(on, reader.DaysBefore, reader.At, quiet, ZoneClock.Find(reader.Zone), since);
}
