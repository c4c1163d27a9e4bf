using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Plans;

/// <summary>Remembers that the present version of a plan was printed.</summary>
public sealed class MarkPlanPrinted(Desk desk) : IUseCase
{
    /// <summary>Saves the day. Someone who may only read prints without leaving a trace.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="lenderId">The lender.</param>
    /// <param name="contentHash">The fingerprint of what was printed, all its digits.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether the plan counts as printed in its present version.</returns>
    public async Task<bool> RunAsync(Guid caseId, Guid lenderId, string contentHash, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var row = await context.Set<PlanDetails>().SingleOrDefaultAsync(row => row.LenderId == lenderId && row.CaseId == caseId, cancellationToken);
        if (row is null || !await context.WritableCase(caseId).AnyAsync(cancellationToken))
        {
            return false;
        }

        return !row.Print(context.Today, contentHash) || await context.TrySaveAsync(cancellationToken);
    }
}
