using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Loans;

/// <summary>The log of one loan, opened to write in. For the use cases that enter and correct.</summary>
/// <param name="Loan">The loan.</param>
/// <param name="Rows">Every entry, corrections included.</param>
internal sealed record EntryBook(Loan Loan, IReadOnlyList<LoanEntry> Rows)
{
    /// <summary>The next number in the order of entry.</summary>
    public int NextSequence => Rows.Count == 0 ? 1 : Rows.Max(row => row.Sequence) + 1;

    /// <summary>Opens the log; <see langword="null"/> when the loan is not there.</summary>
    public static async Task<EntryBook?> OpenAsync(OverdueDbContext context, Guid caseId, Guid loanId, CancellationToken cancellationToken)
    {
        var loan = await context.Set<Loan>().SingleOrDefaultAsync(loan => loan.Id == loanId && loan.CaseId == caseId && loan.RemovedAt == null, cancellationToken);
        return loan is null
            ? null
            : new EntryBook(loan, await context.Set<LoanEntry>().AsNoTracking().Where(entry => entry.LoanId == loanId).ToListAsync(cancellationToken));
    }

    /// <summary>The loan as it stands without one of its entries and what corrected it.</summary>
    public LoanAccount Without(Guid? entryId, DateOnly today) =>
        LoanAccount.On(Loan, entryId is null ? Rows : Rows.Where(row => (row.CorrectsId ?? row.Id) != entryId), today);

    /// <summary>Whether a new schedule with a payment that was named is repaid by it, give or take one payment.</summary>
    public bool Repays(IReadOnlyList<LoanEntry> added, DateOnly today)
    {
        if (!added.Any(entry => entry.Terms is { InstalmentMinor: not null } or { Rows.Count: > 0 }))
        {
            return true;
        }

        var account = LoanAccount.On(Loan, [.. Rows, .. added], today);
        return account.Schedule is null || account.Events
            .Select(written => written switch
            {
                Domain.Loans.Events.LoanEvent.Restructure change => change.Instalments,
                Domain.Loans.Events.LoanEvent.RateChange change => change.Instalments,
                _ => [],
            })
            .All(rows => rows.Count < 2 || rows[^1].Total.Minor <= 2 * rows.Take(rows.Count - 1).Max(row => row.Total.Minor));
    }
}
