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
        return
        [
            .. rows
                .GroupBy(row => row.LenderId)
                .SelectMany(group => Unpaid([.. group], known.Where(loan => group.Key is null || loan.LenderId == group.Key), context.Today))
                .Where(row => row.DueOn >= (row.Promise.Minor is > 0 ? first : context.Today))
                .OrderBy(row => row.DueOn).ThenBy(row => row.ContactId).ThenBy(row => row.Number),
        ];
    }

    private static IEnumerable<PromiseRow> Unpaid(IReadOnlyList<PromiseRow> rows, IEnumerable<LoanView> loans, DateOnly today)
    {
        var accounts = loans.Select(loan => loan.Account).ToList();
        var paid = new HashSet<PromiseRow>();
        foreach (var sums in rows.Where(row => row.Promise.Amount is { Minor: > 0 }).GroupBy(row => row.Promise.Currency))
        {
            var pairs = sums.Select(row => (Row: row, Promise: new PaymentPromise(row.MadeOn, row.DueOn, row.Promise.Minor!.Value, row.LoanIds))).ToList();
            var entries = accounts.Where(account => account.Loan.Currency == sums.Key).SelectMany(account => account.Entries);
            paid.UnionWith(PromiseCounts.Paid(pairs.Select(pair => pair.Promise), entries, today)
                .Where(counted => counted.PaidOn is not null)
                .Select(counted => pairs.First(pair => ReferenceEquals(pair.Promise, counted.Promise)).Row));
        }

        return rows.Where(row => !paid.Contains(row));
    }
}
