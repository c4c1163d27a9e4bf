using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Loans;

/// <summary>Takes a guarantee away and hands it back, so that <see cref="SaveGuarantee"/> can enter it again as it was.</summary>
public sealed class RemoveGuarantee(Desk desk) : IUseCase
{
    /// <summary>Removes it; <c>Missing</c> when it is not there.</summary>
    public async Task<Outcome<GuaranteeForm>> RunAsync(Guid caseId, Guid guaranteeId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var row = await context.Set<Guarantee>().SingleOrDefaultAsync(row => row.Id == guaranteeId && row.CaseId == caseId, cancellationToken);
        if (row is null)
        {
            return new Outcome<GuaranteeForm>.Missing();
        }

        context.Remove(row);
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<GuaranteeForm>.Done(GuaranteeForm.From(row)) : new Outcome<GuaranteeForm>.Stale();
    }
}
