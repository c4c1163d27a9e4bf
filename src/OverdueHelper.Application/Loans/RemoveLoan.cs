using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Loans;

/// <summary>Takes a loan off a case, or puts it back with everything that belongs to it.</summary>
public sealed class RemoveLoan(Desk desk) : IUseCase
{
    /// <summary>Removes the loan, or puts it back.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="loanId">The loan.</param>
    /// <param name="putBack">Whether to undo the removal.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<Guid>> RunAsync(Guid caseId, Guid loanId, bool putBack = false, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var loan = await context.Set<Loan>().SingleOrDefaultAsync(loan => loan.Id == loanId && loan.CaseId == caseId, cancellationToken);
        if (loan is null)
        {
            return new Outcome<Guid>.Missing();
        }

        loan.RemovedAt = putBack ? null : desk.Now;
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<Guid>.Done(loanId) : new Outcome<Guid>.Stale();
    }
}
