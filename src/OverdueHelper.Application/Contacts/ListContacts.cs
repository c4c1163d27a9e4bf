using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Contacts;

/// <summary>Reads the page of contacts: one part of the timeline, what comes next, and what a new contact can choose from.</summary>
public sealed class ListContacts(Desk desk) : IUseCase
{
    /// <summary>Newest first.</summary>
    /// <returns><see langword="null"/> when the case is not this reader's.</returns>
    public async Task<ContactsPage?> RunAsync(Guid caseId, ContactFilter filter, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var file = await context.Cases
            .Where(file => file.Id == caseId)
            .Select(file => new
            {
                file.Currency,
                file.Country,
                Safeguards = context.Set<Safeguards>().SingleOrDefault(row => row.CaseId == file.Id),
                Rhythm = context.Set<ContactRhythm>().SingleOrDefault(row => row.CaseId == file.Id),
            })
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        if (file is null)
        {
            return null;
        }

        var entries = await FilteredAsync(context, caseId, filter, cancellationToken);
        var isSearch = !string.IsNullOrWhiteSpace(filter.Words);
        var total = await (isSearch ? entries.Take(ContactFilter.MostFound + 1) : entries).CountAsync(cancellationToken);
        var rows = await context.Rows(entries.Skip((Math.Max(1, filter.Page) - 1) * ContactFilter.PageSize).Take(ContactFilter.PageSize)).ToListAsync(cancellationToken);
        var lenders = await context.Set<Lender>().Where(lender => lender.CaseId == caseId).OrderBy(lender => lender.Name)
            .Select(lender => new ContactLender(lender.Id, lender.Name)).ToListAsync(cancellationToken);
        var loans = await LoansAsync(context, caseId, cancellationToken);
        var currency = file.Currency ?? (loans.Count > 0 ? loans[0].Currency : null);
        var rhythm = file.Rhythm ?? ContactRhythm.Of(caseId);
        var isAsked = Acknowledgement.IsAsked(file.Safeguards, context.Today, file.Country);
        if (isAsked)
        {
            // Nothing here may lead to a letter that could start an old claim again.
            rhythm.ConfirmsSameDay = false;
            rhythm.ReportEveryMonths = null;
        }

        return new ContactsPage(
            await context.WithFilesAsync(rows, cancellationToken),
            isSearch ? Math.Min(total, ContactFilter.MostFound) : total,
            isSearch && total > ContactFilter.MostFound,
            await ReadNextSteps.ReadAsync(context, caseId, cancellationToken),
            lenders,
            loans,
            currency,
            rhythm,
            await SuggestionsAsync(context, caseId, rhythm, cancellationToken),
            isAsked,
            context.Today)
        {
            Promises = await OpenPromises.OfAsync(context, caseId, loans: null, cancellationToken),
        };
    }

    // By the index of the moment, from either end: a long log is not read through for two days.
    private static async Task<IReadOnlyList<RhythmSuggestion>> SuggestionsAsync(OverdueDbContext context, Guid caseId, ContactRhythm rhythm, CancellationToken cancellationToken)
    {
        var entries = context.Set<ContactEntry>().Where(entry => entry.CaseId == caseId);
        var first = await entries.OrderBy(entry => entry.At).Select(entry => (DateOnly?)entry.On).FirstOrDefaultAsync(cancellationToken);
        var last = await entries.Where(entry => entry.Direction == ContactDirection.Outgoing).OrderByDescending(entry => entry.At).Select(entry => (DateOnly?)entry.On).FirstOrDefaultAsync(cancellationToken);
        return rhythm.Suggestions(context.Today, first, last);
    }

    internal static async Task<IReadOnlyList<ContactLoan>> LoansAsync(OverdueDbContext context, Guid caseId, CancellationToken cancellationToken) =>
        await context.Set<Loan>()
            .Where(loan => loan.CaseId == caseId && loan.RemovedAt == null)
            .Join(context.Set<Lender>(), loan => loan.LenderId, lender => lender.Id, (loan, lender) => new { Loan = loan, lender.Name })
            .OrderBy(row => row.Name).ThenBy(row => row.Loan.Id)
            .Select(row => new ContactLoan(row.Loan.Id, row.Loan.LenderId, row.Name, row.Loan.Kind, row.Loan.ReferenceEnding, row.Loan.Currency))
            .ToListAsync(cancellationToken);

    private static async Task<IQueryable<ContactEntry>> FilteredAsync(OverdueDbContext context, Guid caseId, ContactFilter filter, CancellationToken cancellationToken)
    {
        var entries = context.Timeline(caseId);
        if (!string.IsNullOrWhiteSpace(filter.Words))
        {
            entries = await context.MatchingAsync(caseId, entries, context.Newest(context.Set<ContactEntry>()), filter.Words, cancellationToken);
        }

        if (filter.LoanId is { } loan)
        {
            entries = entries.Where(entry => entry.LoanIds.Contains(loan) || entry.LoanIds.Count == 0);
        }

        if (filter.ThreadId is { } thread)
        {
            entries = entries.Where(entry => entry.ThreadId == thread);
        }

        if (filter.LenderId is { } lender)
        {
            entries = entries.Where(entry => context.Set<ContactThread>().Any(thread => thread.Id == entry.ThreadId && thread.LenderId == lender));
        }

        if (filter.Channel is { } channel)
        {
            entries = entries.Where(entry => entry.Channel == channel);
        }

        if (filter.Direction is { } direction)
        {
            entries = entries.Where(entry => entry.Direction == direction);
        }

        if (filter.Outcome is { } outcome)
        {
            entries = entries.Where(entry => entry.Outcome == outcome);
        }

        if (filter.From is { } from)
        {
            entries = entries.Where(entry => entry.On >= from);
        }

        if (filter.Until is { } until)
        {
            entries = entries.Where(entry => entry.On <= until);
        }

        return entries;
    }
}
