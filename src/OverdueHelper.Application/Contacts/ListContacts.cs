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

        var entries = Filtered(context, context.Timeline(caseId), filter);
        var total = await entries.CountAsync(cancellationToken);
        var rows = await context.Rows(entries.Skip((Math.Max(1, filter.Page) - 1) * ContactFilter.PageSize).Take(ContactFilter.PageSize)).ToListAsync(cancellationToken);
        var lenders = await context.Set<Lender>().Where(lender => lender.CaseId == caseId).OrderBy(lender => lender.Name)
            .Select(lender => new ContactLender(lender.Id, lender.Name)).ToListAsync(cancellationToken);
        var loans = await LoansAsync(context, caseId, cancellationToken);
        var currency = file.Currency ?? (loans.Count > 0 ? loans[0].Currency : null);
        return new ContactsPage(
            rows,
            total,
            await ReadNextSteps.ReadAsync(context, caseId, cancellationToken),
            lenders,
            loans,
            currency,
            file.Rhythm ?? ContactRhythm.Of(caseId),
            Acknowledgement.IsAsked(file.Safeguards, context.Today, file.Country),
            context.Today);
    }

    internal static async Task<IReadOnlyList<ContactLoan>> LoansAsync(OverdueDbContext context, Guid caseId, CancellationToken cancellationToken) =>
        await context.Set<Loan>()
            .Where(loan => loan.CaseId == caseId && loan.RemovedAt == null)
            .Join(context.Set<Lender>(), loan => loan.LenderId, lender => lender.Id, (loan, lender) => new { Loan = loan, lender.Name })
            .OrderBy(row => row.Name).ThenBy(row => row.Loan.Id)
            .Select(row => new ContactLoan(row.Loan.Id, row.Loan.LenderId, row.Name, row.Loan.Kind, row.Loan.ReferenceEnding, row.Loan.Currency))
            .ToListAsync(cancellationToken);

    private static IQueryable<ContactEntry> Filtered(OverdueDbContext context, IQueryable<ContactEntry> entries, ContactFilter filter)
    {
        if (filter.LoanId is { } loan)
        {
            entries = entries.Where(entry => entry.LoanIds.Contains(loan));
        }

        if (filter.ThreadId is { } thread)
        {
            entries = entries.Where(entry => entry.ThreadId == thread);
        }

        if (!string.IsNullOrWhiteSpace(filter.Words))
        {
            entries = context.Matching(entries, filter.Words);
        }

        return filter.Channel is { } channel ? entries.Where(entry => entry.Channel == channel) : entries;
    }
}
