using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.Budgets;

/// <summary>Hands out the lines of the current statement as a file for a spreadsheet.</summary>
public sealed class ExportBudget(Desk desk) : IUseCase
{
    /// <summary>The file.</summary>
    /// <returns><see langword="null"/> when the case is not this reader's, or has no statement.</returns>
    public async Task<BudgetFile?> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.CurrentSheet(caseId).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is not { } sheet)
        {
            return null;
        }

        var lines = await context.LinesOf(sheet.Id).AsNoTracking().ToListAsync(cancellationToken);
        return new BudgetFile(BudgetCsv.Write(lines.OrderBy(line => line.Section).ThenBy(line => line.Order)), StatementReference.Of(caseId), sheet.Number);
    }
}
