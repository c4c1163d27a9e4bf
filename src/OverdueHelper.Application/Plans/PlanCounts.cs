using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Plans;

/// <summary>How far the plans of a case are, for its task list.</summary>
/// <param name="Chosen">The loans on which something is chosen.</param>
/// <param name="Printed">How many plans were printed in their present version.</param>
internal sealed record PlanCounts(IReadOnlySet<Guid> Chosen, int Printed)
{
    /// <summary>Counts the plans of a case.</summary>
    public static async Task<PlanCounts> OfAsync(OverdueDbContext context, Guid caseId, CancellationToken cancellationToken) => new(
        await context.Set<Proposal>().Where(row => row.CaseId == caseId).Select(row => row.LoanId).ToHashSetAsync(cancellationToken),
        await context.Set<PlanDetails>().CountAsync(row => row.CaseId == caseId && row.PrintedVersion == row.PlanVersion, cancellationToken));
}
