using OverdueHelper.Domain.Contacts;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Contacts;

/// <summary>From the page's form to the entry and back.</summary>
internal static class ContactEntries
{
    /// <summary>The entry of a form that was checked.</summary>
    /// <param name="form">The form.</param>
    /// <param name="thread">The matter.</param>
    /// <param name="writer">Who writes it down.</param>
    /// <param name="now">When.</param>
    /// <param name="originalId">The first version of what it puts right; nothing for a new contact.</param>
    public static ContactEntry From(LogContactForm form, ContactThread thread, SignedIn writer, DateTimeOffset now, Guid? originalId = null)
    {
        var at = WallTime.Moment(writer.Zone, form.On!.Value, WallTime.Read(form.Time)!.Value)!.Value;
        return new ContactEntry
        {
            Id = form.Id,
            CaseId = form.CaseId,
            ThreadId = thread.Id,
            LoanIds = [.. form.LoanIds.Distinct()],
            Channel = form.Channel!.Value,
            Direction = form.Direction!.Value,
            Outcome = form.Outcome!.Value,
            At = at,
            On = form.On.Value,
            OffsetMinutes = (int)at.Offset.TotalMinutes,
            Department = form.Department.Trim(),
            Person = form.Person.Trim(),
            StaffNumber = form.StaffNumber.Trim(),
            TicketNumber = form.TicketNumber.Trim(),
            WhatWasSaid = form.WhatWasSaid.Trim(),
            Promises = [.. form.Promises.Select(promise => promise.Promise())],
            AcknowledgesDebt = ContactEntry.IsWritten(form.Channel.Value) && form.Direction is ContactDirection.Outgoing ? form.AcknowledgesDebt : null,
            CorrectsId = form.CorrectsId,
            OriginalId = originalId,
            ConfirmsId = form.ConfirmsId,
            SearchText = ContactSearch.Fold(string.Join(
                '\n',
                [thread.Matter, form.Person, form.Department, form.StaffNumber, form.TicketNumber, form.WhatWasSaid, .. form.Promises.Select(promise => promise.What)])),
            LoggedAt = now,
            LoggedBy = writer.UserId,
        };
    }

    /// <summary>A form that puts an entry right, filled with what stands there now.</summary>
    public static LogContactForm Correction(ContactRow row) => new()
    {
        Id = Guid.CreateVersion7(),
        CaseId = row.Entry.CaseId,
        CorrectsId = row.Entry.Id,
        ConfirmsId = row.Entry.ConfirmsId,
        ThreadId = row.Entry.ThreadId,
        Matter = row.Matter,
        LoanIds = [.. row.Entry.LoanIds],
        Channel = row.Entry.Channel,
        Direction = row.Entry.Direction,
        Outcome = row.Entry.Outcome,
        On = row.Entry.On,
        Time = row.Time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
        Department = row.Entry.Department,
        Person = row.Entry.Person,
        StaffNumber = row.Entry.StaffNumber,
        TicketNumber = row.Entry.TicketNumber,
        WhatWasSaid = row.Entry.WhatWasSaid,
        Promises = [.. row.Entry.Promises.Select(PromiseForm.Of)],
        AcknowledgesDebt = row.Entry.AcknowledgesDebt,
    };
}
