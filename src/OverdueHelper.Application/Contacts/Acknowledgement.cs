using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>Stops what could start an old claim again, until an adviser has said to go on.</summary>
/// <remarks>Source: domain rules, section 0, safeguard 1: a plan, a deferral request or a payment can start the limitation period again.</remarks>
internal static class Acknowledgement
{
    /// <summary>Whether letters of this case must be asked about before they go out.</summary>
    public static bool IsAsked(Safeguards? safeguards, DateOnly today, string? country) => safeguards?.StopsAcknowledging(today, country) is true;

    /// <summary>Why the contact cannot be saved; nothing when it can.</summary>
    public static FieldError? Stops(LogContactForm form, Safeguards? safeguards, DateOnly today, string? country)
    {
        if (form.Direction is not ContactDirection.Outgoing || !ContactEntry.IsWritten(form.Channel!.Value) || !IsAsked(safeguards, today, country))
        {
            return null;
        }

        if (form.AcknowledgesDebt is Answer.Yes || form.Promises.Exists(promise => promise.By is Party.Me))
        {
            return new FieldError(nameof(form.AcknowledgesDebt), ContactsText.ErrorMayBeTimeBarred);
        }

        return form.AcknowledgesDebt is Answer.No ? null : new FieldError(nameof(form.AcknowledgesDebt), ContactsText.ErrorAnswerAcknowledges);
    }
}
