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
        var there = rows.ToDictionary(row => new ReminderDay(row.UserId, row.On!.Value));
        var wanted = days.Where(day => _readers.ContainsKey(day.UserId)).ToHashSet();
        foreach (var row in rows.Where(row => row.State is ReminderState.Waiting && !wanted.Contains(new ReminderDay(row.UserId, row.On!.Value))))
        {
            row.Withdraw(now);
        }

        List<Reminder> missing = [];
        foreach (var day in wanted)
        {
            if (there.TryGetValue(day, out var row))
            {
                Keep(row);
            }
            else if (Moment(day, now) is { } dueAt)
            {
                missing.Add(Reminder.Of(Guid.CreateVersion7(), day.UserId, day.On, dueAt, host, now));
            }
        }

        return missing;
    }

    private void Keep(Reminder row)
    {
        var day = new ReminderDay(row.UserId, row.On!.Value);
        if (row.State is ReminderState.Waiting && Moment(day, row.MadeAt) is { } moved && moved != row.DueAt)
        {
            row.Move(moved);
        }
        else if (row.State is ReminderState.Withdrawn && Moment(day, now) is { } again)
        {
            row.WantAgain(again, now);
        }
    }

    // Counted from when the reminder was made, not from now: what could not be sent in time is late, it is not another day's.
    private DateTimeOffset? Moment(ReminderDay day, DateTimeOffset since)
    {
        var reader = _readers[day.UserId];
        return ReminderMoment.For(day.On, reader.DaysBefore, reader.At, Quiet(reader), ZoneClock.Find(reader.Zone), since);
    }

    private static QuietHours[] Quiet(ReminderSettings reader) => [reader.Quiet];
}
