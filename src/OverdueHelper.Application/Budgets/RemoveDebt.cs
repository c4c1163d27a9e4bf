using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.Budgets;

/// <summary>Takes a debt off the list and hands it back, so that <see cref="SaveDebt"/> can enter it again as it was.</summary>
public sealed class RemoveDebt(Desk desk) : IUseCase
{
    /// <summary>Removes the debt; <c>Missing</c> when it is not there.</summary>
    public async Task<Outcome<DebtForm>> RunAsync(Guid caseId, Guid debtId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var debt = await context.Set<BudgetDebt>().SingleOrDefaultAsync(debt => debt.Id == debtId && debt.CaseId == caseId, cancellationToken);
        if (debt is null)
        {
            return new Outcome<DebtForm>.Missing();
        }

        context.Remove(debt);
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<DebtForm>.Done(DebtForm.From(debt)) : new Outcome<DebtForm>.Stale();
    }
}
