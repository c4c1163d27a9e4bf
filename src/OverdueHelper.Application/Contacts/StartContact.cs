using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>Makes the form of a new contact with what is most likely: a call of mine, just now, in the matter that is open.</summary>
public sealed class StartContact(Desk desk, ICurrentUser user) : IUseCase
{
    /// <summary>The form; nothing is saved yet.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="page">What there is to choose from.</param>
    /// <param name="start">What it starts from; a letter that is not this reader's is left out.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<LogContactForm> RunAsync(Guid caseId, ContactsPage page, ContactStart start, CancellationToken cancellationToken = default)
    {
        var now = ZoneClock.TimeIn((await user.GetAsync(cancellationToken)).Zone, desk.Now);
        var after = await LetterAfterAsync(caseId, start, cancellationToken);
        var threadId = after?.ThreadId ?? start.ThreadId;
        var thread = page.Threads.FirstOrDefault(row => row.Id == threadId) ?? (threadId is null && page.Threads.Count == 1 ? page.Threads[0] : null);
        var loan = page.Loans.FirstOrDefault(loan => loan.Id == start.LoanId) ?? (page.Loans.Count == 1 ? page.Loans[0] : null);
        return new LogContactForm
        {
            Id = Guid.CreateVersion7(),
            CaseId = caseId,
            ConfirmsId = start.LetterConfirms ? after?.FirstId : null,
            ThreadId = thread?.Id,
            ThreadVersion = thread?.Version ?? 0,
            Matter = ContactsText.MatterDefault,
            LenderId = loan?.LenderId ?? (page.Lenders.Count == 1 ? page.Lenders[0].Id : null),
            LoanIds = after is not null ? [.. after.LoanIds] : loan is null ? [] : [loan.Id],
            Channel = after is null ? ContactChannel.Phone : ContactChannel.Letter,
            Direction = ContactDirection.Outgoing,
            Outcome = after is null ? null : ContactOutcome.Sent,
            On = DateOnly.FromDateTime(now.DateTime),
            Time = now.ToString("HH:mm", CultureInfo.InvariantCulture),
            Person = after?.Person ?? "",
            WhatWasSaid = after is null ? "" : Said(start, after),
        };
    }

    private static string Said(ContactStart start, ContactEntry after) => string.Format(
        CultureInfo.CurrentCulture,
        start.LetterConfirms ? ContactsText.SaidConfirmed : ContactsText.SaidAskedAgain,
        after.On.ToString("d", CultureInfo.CurrentCulture));

    private async Task<ContactEntry?> LetterAfterAsync(Guid caseId, ContactStart start, CancellationToken cancellationToken)
    {
        if (start.LetterAfterId is not { } id)
        {
            return null;
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        return await context.Set<ContactEntry>().AsNoTracking().SingleOrDefaultAsync(entry => entry.Id == id && entry.CaseId == caseId, cancellationToken);
    }
}
