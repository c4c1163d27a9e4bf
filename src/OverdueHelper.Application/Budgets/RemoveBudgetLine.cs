using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.Budgets;

/// <summary>Takes a line out of a statement and hands it back, so that <see cref="SaveBudgetLines"/> can enter it again as it was.</summary>
public sealed class RemoveBudgetLine(Desk desk) : IUseCase
{
    /// <summary>Removes the line; <c>Missing</c> when it is not there.</summary>
    public async Task<Outcome<BudgetLineForm>> RunAsync(Guid caseId, Guid lineId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var entry = await context.Set<BudgetEntry>().SingleOrDefaultAsync(entry => entry.Id == lineId && entry.CaseId == caseId, cancellationToken);
        if (entry is null)
        {
            return new Outcome<BudgetLineForm>.Missing();
        }

        context.Remove(entry);
        return await context.TrySaveAsync(cancellationToken)
            ? new Outcome<BudgetLineForm>.Done(BudgetLineForm.From(entry))
            : new Outcome<BudgetLineForm>.Stale();
    }
}
