using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Reminders;

/// <summary>Turns the days of a case into a calendar file. Its titles are discreet: no bank, no amount, no matter.</summary>
/// <remarks>Every identifier is that of the matter, the payment or the loan, and the sequence rises with every change, so a calendar program moves the event instead of adding one.</remarks>
/// <param name="now">When the file is made.</param>
internal sealed class CaseCalendar(DateTimeOffset now)
{
    private const int MorningHour = 9;

    private static readonly DateTimeOffset _start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Calendar _calendar = Empty();

    // Nothing counts the changes of what is worked out: a later file has a higher number.
    private int Minute => (int)(now - _start).TotalMinutes;

    /// <summary>One event a matter, on the day its step is due; settled ones take their event away.</summary>
    public CaseCalendar Add(IEnumerable<ContactThread> threads)
    {
        foreach (var thread in threads)
        {
            var entry = Event($"{thread.Id:N}", thread.Version, thread.Step?.DueOn ?? thread.ClosedOn!.Value, thread.Step?.By is Party.Bank ? RemindersText.EventBanks : RemindersText.EventMine);
            if (!thread.IsOpen)
            {
                entry.Status = EventStatus.Cancelled;
                entry.Alarms.Clear();
            }
        }

        return this;
    }

    /// <summary>One event a payment of a printed plan, or of an agreement.</summary>
    public CaseCalendar Add(IEnumerable<PlanDay> days)
    {
        foreach (var day in days)
        {
            Event(FormattableString.Invariant($"{day.LoanId:N}-payment-{day.Number}"), day.PlanVersion, day.On, RemindersText.EventPayment);
        }

        return this;
    }

    /// <summary>One event a loan, on the day the bank's next stage begins.</summary>
    public CaseCalendar Add(IEnumerable<(Guid LoanId, DateOnly On)> stages)
    {
        foreach (var (loanId, on) in stages)
        {
            Event($"{loanId:N}-stage", Minute, on, RemindersText.EventStage);
        }

        return this;
    }

    /// <summary>One event a promise of the borrower's, on its day.</summary>
    public CaseCalendar Add(IEnumerable<PromiseRow> promises)
    {
        foreach (var row in promises)
        {
            Event(FormattableString.Invariant($"{row.ContactId:N}-promise-{row.Number}"), Minute, row.DueOn, row.Promise.Minor is null ? RemindersText.EventMine : RemindersText.EventPayment);
        }

        return this;
    }

    /// <summary>One event for what each credit line's last statement asks for.</summary>
    public CaseCalendar Add(IEnumerable<ComingDate> minimums)
    {
        foreach (var date in minimums)
        {
            Event(FormattableString.Invariant($"{date.LoanId:N}-minimum-{date.On:yyyyMMdd}"), Minute, date.On, RemindersText.EventPayment);
        }

        return this;
    }

    /// <summary>The file's text.</summary>
    public string Write() => new CalendarSerializer().SerializeToString(_calendar) ?? throw new InvalidOperationException("The calendar is empty.");

    private static Calendar Empty()
    {
        var calendar = new Calendar { ProductId = "-//OverdueHelper//Reminders//EN", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", RemindersText.CalendarName);
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        return calendar;
    }

    private CalendarEvent Event(string id, int sequence, DateOnly on, string title)
    {
        var entry = new CalendarEvent
        {
            Uid = $"{id}@overduehelper",
            Sequence = sequence,
            DtStamp = new CalDateTime(now.UtcDateTime, "UTC"),
            Summary = title,
            Start = new CalDateTime(on),
            End = new CalDateTime(on.AddDays(1)),
            Status = EventStatus.Confirmed,
            Class = "PRIVATE",
            Transparency = TransparencyType.Transparent,
        };
        entry.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = title, Trigger = new Trigger(Duration.FromHours(MorningHour)) });
        _calendar.Events.Add(entry);
        return entry;
    }
}
