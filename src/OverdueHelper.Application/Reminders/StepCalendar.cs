using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Reminders;

/// <summary>Turns the next steps of open matters into a calendar file. Its titles are discreet: no bank, no amount, no matter.</summary>
internal static class StepCalendar
{
    private const int MorningHour = 9;

    /// <summary>The calendar: one event a matter, all day, on the day its step is due.</summary>
    /// <remarks>The identifier is the matter's and the sequence rises with every change, so a calendar program moves the event instead of adding one.</remarks>
    /// <param name="threads">The matters; settled ones take their event away.</param>
    /// <param name="now">When the file is made.</param>
    public static string Write(IEnumerable<ContactThread> threads, DateTimeOffset now)
    {
        var calendar = new Calendar { ProductId = "-//OverdueHelper//Reminders//EN", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", RemindersText.CalendarName);
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        foreach (var thread in threads)
        {
            calendar.Events.Add(Event(thread, now));
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? throw new InvalidOperationException("The calendar is empty.");
    }

    private static CalendarEvent Event(ContactThread thread, DateTimeOffset now)
    {
        var on = thread.Step?.DueOn ?? thread.ClosedOn!.Value;
        var entry = new CalendarEvent
        {
            Uid = $"{thread.Id:N}@overduehelper",
            Sequence = thread.Version,
            DtStamp = new CalDateTime(now.UtcDateTime, "UTC"),
            Summary = thread.Step?.By is Party.Bank ? RemindersText.EventBanks : RemindersText.EventMine,
            Start = new CalDateTime(on),
            End = new CalDateTime(on.AddDays(1)),
            Status = thread.IsOpen ? EventStatus.Confirmed : EventStatus.Cancelled,
            Class = "PRIVATE",
            Transparency = TransparencyType.Transparent,
        };
        if (thread.IsOpen)
        {
            entry.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = entry.Summary, Trigger = new Trigger(Duration.FromHours(MorningHour)) });
        }

        return entry;
    }
}
