using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Loans;
using OverdueHelper.Documents.BankView;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.BankView;

/// <summary>Reads the bank's tests of one request as a paper, in the bank's language.</summary>
public sealed class LoadBankPaper(Desk desk) : IUseCase
{
    /// <summary>The paper under the values as they are saved.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="loanId">The loan.</param>
    /// <param name="kind">The request, with its usual numbers; <see langword="null"/> for the chosen one, or the first that applies.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns><see langword="null"/> when the loan is not this reader's, or the tests cannot be worked out.</returns>
    public async Task<Document?> RunAsync(Guid caseId, Guid loanId, ProposalKind? kind = null, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var file = await context.Cases.AsNoTracking().SingleOrDefaultAsync(file => file.Id == caseId, cancellationToken);
        if (file is null || await context.LoanOfAsync(caseId, loanId, cancellationToken) is not { } loan ||
            await LoadBankView.BasisAsync(context, loan, kind, cancellationToken) is not { Proposal: { } proposal, IsSplitKnown: true } basis)
        {
            return null;
        }

        var borrower = await context.Set<Borrower>().AsNoTracking().SingleOrDefaultAsync(row => row.CaseId == caseId, cancellationToken);
        var details = await context.Set<PlanDetails>().AsNoTracking().SingleOrDefaultAsync(row => row.LenderId == loan.LenderId, cancellationToken) ?? PlanDetails.Of(caseId, loan.LenderId);
        var side = new BankSide(basis.Form, loan.Account.Loan, loan.Standing.DaysPastDue);
        return BankViewPaper.Compose(BankPapers.Contents(proposal, side, file, loan.LenderName, borrower?.FullName ?? "", details, context.Today));
    }
}
