using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Contacts;

/// <summary>What the borrower promised by a day and is still to do. For every place that shows days.</summary>
internal static class OpenPromises
{
    /// <summary>For how long a promised payment that was not made is still shown, in days.</summary>
    private const int DaysLate = 30;

    /// <summary>How old a promise may be; a payment promised for later than a year is rare, and old contacts are many.</summary>
    private const int DaysBack = 366;

    /// <summary>The first day first. A promised payment is done once the loan's payments cover it; anything else is shown until its day.</summary>
    /// <param name="context">The open context.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="loans">The loans of the case, where they are read already; else they are read once there is a promise.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IReadOnlyList<PromiseRow>> OfAsync(OverdueDbContext context, Guid caseId, IReadOnlyList<LoanView>? loans, CancellationToken cancellationToken)
    {
        IReadOnlyList<ContactPromise> none = [];
        var (first, since) = (context.Today.AddDays(-DaysLate), context.Today.AddDays(-DaysBack));
        var contacts = await context.Newest(context.Set<ContactEntry>().Where(entry => entry.CaseId == caseId && entry.On >= since && entry.Promises != none))
            .Select(entry => new
            {
                FirstId = entry.OriginalId ?? entry.Id,
                entry.On,
                entry.LoanIds,
                entry.Promises,
                Lender = context.Set<ContactThread>().Where(thread => thread.Id == entry.ThreadId)
                    .Select(thread => new { thread.LenderId, Name = context.Set<Lender>().Where(lender => lender.Id == thread.LenderId).Select(lender => lender.Name).FirstOrDefault() })
                    .First(),
            })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        PromiseRow[] rows = [.. contacts
            .SelectMany(contact => contact.Promises.Select((promise, at) =>
                new PromiseRow(contact.FirstId, at + 1, contact.On, promise, contact.Lender.LenderId, contact.Lender.Name ?? "", contact.LoanIds)))
            .Where(row => row.Promise is { By: Party.Me, DueOn: not null })];
        var known = loans ?? (rows.Length == 0 ? [] : await context.LoansOfAsync(caseId, cancellationToken));
        var own = rows.Select(row => (Row: row, Promise: new OwnPromise(row.MadeOn, row.Promise, row.LenderId, row.LoanIds))).ToList();
        var open = OwnPromise.NotPaid([.. own.Select(pair => pair.Promise)], [.. known.Select(loan => loan.Account)], context.Today).ToHashSet<OwnPromise>(ReferenceEqualityComparer.Instance);
        return
        [
            .. own.Where(pair => open.Contains(pair.Promise))
                .Select(pair => pair.Row)
                .Where(row => row.DueOn >= (row.Promise.Minor is > 0 ? first : context.Today))
                .OrderBy(row => row.DueOn).ThenBy(row => row.ContactId).ThenBy(row => row.Number),
        ];
    }
}
