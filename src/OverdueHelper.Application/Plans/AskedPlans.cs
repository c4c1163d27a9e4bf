using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Plans;

/// <summary>What is asked for on the loans of a case, worked out anew. For papers that count the plan's instalments.</summary>
internal static class AskedPlans
{
    /// <summary>The schedule asked for by loan; a loan on which nothing is asked for, or whose choice is out of date, is left out.</summary>
    public static async Task<IReadOnlyDictionary<Guid, PlanProposal>> AskedOfAsync(
        this OverdueDbContext context, Guid caseId, IReadOnlyList<LoanView> loans, CancellationToken cancellationToken)
    {
        var chosen = await context.Set<Proposal>().Where(row => row.CaseId == caseId).AsNoTracking().ToDictionaryAsync(row => row.LoanId, row => row.Terms, cancellationToken);
        Dictionary<Guid, PlanProposal> asked = [];
        foreach (var loan in loans)
        {
            if (chosen.GetValueOrDefault(loan.Id) is { } terms && PlanBasis.Of(loan.Account).Start is { } start && terms.For(start).On(start) is PlanProposal proposal)
            {
                asked.Add(loan.Id, proposal);
            }
        }

        return asked;
    }
}
