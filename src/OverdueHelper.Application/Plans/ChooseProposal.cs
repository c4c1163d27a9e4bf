using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Plans;

/// <summary>Chooses what is asked for on a loan. Another choice makes another version of the lender's plan.</summary>
public sealed class ChooseProposal(Desk desk) : IUseCase
{
    /// <summary>Saves the choice.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="loanId">The loan.</param>
    /// <param name="terms">What is chosen.</param>
    /// <param name="version">The count of saves the page started from; 0 when nothing was chosen.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The lender whose plan it belongs to.</returns>
    public async Task<Outcome<Guid>> RunAsync(Guid caseId, Guid loanId, ProposalTerms terms, int version, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var view = await context.LoanOfAsync(caseId, loanId, cancellationToken);
        if (view is null)
        {
            return new Outcome<Guid>.Missing();
        }

        if (!terms.IsPossible || PlanBasis.Of(view.Account).Start is not { } start || terms.For(start).On(start) is not PlanProposal)
        {
            return new Outcome<Guid>.Refused([new FieldError("", PlansText.ErrorDoesNotApply)]);
        }

        var row = await context.Set<Proposal>().SingleOrDefaultAsync(row => row.LoanId == loanId, cancellationToken);
        var details = await context.Set<PlanDetails>().SingleOrDefaultAsync(row => row.LenderId == view.LenderId, cancellationToken);
        if (details is null)
        {
            context.Add(PlanDetails.Of(caseId, view.LenderId));
        }

        if (row is null)
        {
            context.Add(Proposal.For(view.Account.Loan, terms, context.Today));
            details?.Revise();
        }
        else if (row.Terms != terms)
        {
            context.Expect(row, version);
            row.Choose(terms, context.Today);
            details?.Revise();
        }

        return await context.TrySaveAsync(cancellationToken) ? new Outcome<Guid>.Done(view.LenderId) : new Outcome<Guid>.Stale();
    }
}
