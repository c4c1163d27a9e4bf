using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.Budgets;

/// <summary>Takes a thing off the list of what is owned and hands it back, so that <see cref="SaveAsset"/> can enter it again as it was.</summary>
public sealed class RemoveAsset(Desk desk) : IUseCase
{
    /// <summary>Removes the thing; <c>Missing</c> when it is not there.</summary>
    public async Task<Outcome<AssetForm>> RunAsync(Guid caseId, Guid assetId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var row = await context.Set<BudgetAsset>().SingleOrDefaultAsync(row => row.Id == assetId && row.CaseId == caseId, cancellationToken);
        if (row is null)
        {
            return new Outcome<AssetForm>.Missing();
        }

        context.Remove(row);
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<AssetForm>.Done(AssetForm.From(row)) : new Outcome<AssetForm>.Stale();
    }
}
