using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Agreements;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Plans;

/// <summary>What is asked for on the loans of a case, worked out anew. For papers that count the plan's instalments.</summary>
internal static class AskedPlans
{
    /// <summary>The schedule asked for by loan; a loan on which nothing is asked for any more, or whose choice is out of date, is left out.</summary>
    public static async Task<IReadOnlyDictionary<Guid, PlanProposal>> AskedOfAsync(
        this OverdueDbContext context, Guid caseId, IReadOnlyList<LoanView> loans, CancellationToken cancellationToken)
    {
        var chosen = await context.Set<Proposal>().Where(row => row.CaseId == caseId).AsNoTracking().ToDictionaryAsync(row => row.LoanId, row => row.Terms, cancellationToken);
        var agreed = (await context.VersionsOfAsync(caseId, cancellationToken)).Where(version => version.State is ProposalState.Accepted).Select(version => (version.LoanId, version.Terms)).ToHashSet();
        Dictionary<Guid, PlanProposal> asked = [];
        foreach (var loan in loans)
        {
            if (chosen.GetValueOrDefault(loan.Id) is { } terms && !agreed.Contains((loan.Id, terms)) && PlanBasis.Of(loan.Account).Start is { } start && terms.For(start).On(start) is PlanProposal proposal)
            {
                asked.Add(loan.Id, proposal);
            }
        }

        return asked;
    }
}
