using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.CashFlow;

/// <summary>Takes an expected movement away and hands it back, so that <see cref="SaveCashEntry"/> can enter it again as it was.</summary>
public sealed class RemoveCashEntry(Desk desk) : IUseCase
{
    /// <summary>Removes it; <c>Missing</c> when it is not there.</summary>
    public async Task<Outcome<CashEntryForm>> RunAsync(Guid caseId, Guid entryId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var entry = await context.Set<CashEntry>().SingleOrDefaultAsync(entry => entry.Id == entryId && entry.CaseId == caseId, cancellationToken);
        if (entry is null)
        {
            return new Outcome<CashEntryForm>.Missing();
        }

        context.Remove(entry);
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<CashEntryForm>.Done(CashEntryForm.From(entry)) : new Outcome<CashEntryForm>.Stale();
    }
}
