using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Loans;

/// <summary>Reads loans with their entries and works out where each stands. For use cases that show more than a loan.</summary>
internal static class LoanBook
{
    /// <summary>The loans of a case that were not removed, in the order they were added.</summary>
    public static async Task<IReadOnlyList<LoanView>> LoansOfAsync(this OverdueDbContext context, Guid caseId, CancellationToken cancellationToken)
    {
        var rows = await context.Set<Loan>()
            .Where(loan => loan.CaseId == caseId && loan.RemovedAt == null)
            .OrderBy(loan => loan.Id)
            .Select(loan => new
            {
                Loan = loan,
                Lender = context.Set<Lender>().Where(lender => lender.Id == loan.LenderId).Select(lender => lender.Name).Single(),
                Entries = context.Set<LoanEntry>().Where(entry => entry.LoanId == loan.Id).ToList(),
            })
            .AsNoTracking()
            .ToListAsync(cancellationToken);

        // Beside the entries in one query every statement would be read once for each entry; loans without statements read none.
        var statements = rows.Any(row => row.Loan.IsCreditLine)
            ? (await context.Set<LineStatement>().Where(row => row.CaseId == caseId).AsNoTracking().ToListAsync(cancellationToken)).ToLookup(row => row.LoanId)
            : Enumerable.Empty<LineStatement>().ToLookup(row => row.LoanId);
        return [.. rows.Select(row => View(row.Loan, row.Lender, row.Entries, [.. statements[row.Loan.Id]], context))];
    }

    /// <summary>One loan of a case; <see langword="null"/> when it is not there.</summary>
    public static async Task<LoanView?> LoanOfAsync(this OverdueDbContext context, Guid caseId, Guid loanId, CancellationToken cancellationToken) =>
        (await context.LoansOfAsync(caseId, cancellationToken)).FirstOrDefault(loan => loan.Id == loanId);

    private static LoanView View(Loan loan, string lender, IReadOnlyList<LoanEntry> entries, IReadOnlyList<LineStatement> statements, OverdueDbContext context)
    {
        var account = LoanAccount.On(loan, entries, context.Today, statements);

        // A framework whose file was taken away is no longer known; the plain one always is.
        var pack = context.Packs.FirstOrDefault(pack => pack.Id == loan.RulePackId) ?? RulePackFile.Plain;
        return new LoanView(loan.LenderId, lender, account, pack, StageClock.On(account.Standing, pack)) { ReaderId = context.UserId };
    }
}
