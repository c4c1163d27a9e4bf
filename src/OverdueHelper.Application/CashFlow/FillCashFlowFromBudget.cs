using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.CashFlow;

/// <summary>Takes the business lines of the budget over into the thirteen weeks. Asked for, never done by itself.</summary>
public sealed class FillCashFlowFromBudget(Desk desk) : IUseCase
{
    /// <summary>Adds a movement for each line that none of the same kind and name stands for; a second time adds nothing.</summary>
    /// <returns>How many were added.</returns>
    public async Task<Outcome<int>> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.CurrentSheet(caseId).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is not { } sheet)
        {
            return new Outcome<int>.Missing();
        }

        var entries = await context.CashEntriesOf(caseId).AsNoTracking().ToListAsync(cancellationToken);
        var lines = CashBook.NotYetIn(entries, await context.LinesOf(sheet.Id).AsNoTracking().ToListAsync(cancellationToken));
        var added = lines.Take(CashEntry.MostEntries - entries.Count).ToList();
        var last = entries.Select(entry => entry.Order).DefaultIfEmpty(0).Max();
        foreach (var (line, kind) in added)
        {
            var entry = CashEntry.In(Guid.CreateVersion7(), caseId, kind, line.Currency);
            entry.Order = ++last;
            entry.Name = line.Name;
            entry.AmountMinor = line.AmountMinor;
            entry.Frequency = line.Frequency;
            entry.On = line.NextOn;
            context.Add(entry);
        }

        return await context.TrySaveAsync(cancellationToken) ? new Outcome<int>.Done(added.Count) : new Outcome<int>.Stale();
    }
}
