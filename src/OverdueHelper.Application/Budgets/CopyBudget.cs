using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.Budgets;

/// <summary>Starts the next dated statement as a copy of one there is. The copy is current; what was copied stays as it was.</summary>
public sealed class CopyBudget(Desk desk) : IUseCase
{
    /// <summary>Copies a statement with its lines and the sentences beside its sections.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="sheetId">The statement to copy, current or earlier.</param>
    /// <param name="copyId">The identity of the copy, made with the button: a repeated click copies once.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The number of the copy.</returns>
    public async Task<Outcome<int>> RunAsync(Guid caseId, Guid sheetId, Guid copyId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var sheets = await context.Set<BudgetSheet>().Where(sheet => sheet.CaseId == caseId).AsNoTracking().ToListAsync(cancellationToken);
        if (sheets.Find(sheet => sheet.Id == copyId) is { } done)
        {
            return new Outcome<int>.Done(done.Number);
        }

        if (sheets.Find(sheet => sheet.Id == sheetId) is not { } source)
        {
            return new Outcome<int>.Missing();
        }

        var copy = source.Copy(copyId, sheets.Max(sheet => sheet.Number) + 1, context.Today);
        context.Add(copy);
        foreach (var entry in await context.LinesOf(sheetId).AsNoTracking().ToListAsync(cancellationToken))
        {
            context.Add(entry.CopyTo(copy, Guid.CreateVersion7()));
        }

        foreach (var reason in await context.Set<SectionReason>().Where(row => row.SheetId == sheetId).AsNoTracking().ToListAsync(cancellationToken))
        {
            context.Add(reason.CopyTo(copy));
        }

        return await context.TrySaveAsync(cancellationToken) ? new Outcome<int>.Done(copy.Number) : new Outcome<int>.Stale();
    }
}
