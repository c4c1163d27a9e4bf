using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Budgets;

/// <summary>Says the smallest payment that would be offered on each debt when almost nothing is left.</summary>
public sealed class SaveToken(Desk desk) : IUseCase
{
    /// <summary>Saves the amount. The last word counts; no line depends on it.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="sheetId">The statement.</param>
    /// <param name="tokenMinor">In minor units of the statement's currency; null for none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<long?>> RunAsync(Guid caseId, Guid sheetId, long? tokenMinor, CancellationToken cancellationToken = default)
    {
        if (tokenMinor is < 0 or > LoanTerms.MaxAdvanceMinor)
        {
            return new Outcome<long?>.Refused([new FieldError("TokenMinor", BudgetsText.ErrorNotBelowZero)]);
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        var sheet = await context.Set<BudgetSheet>().SingleOrDefaultAsync(sheet => sheet.Id == sheetId && sheet.CaseId == caseId, cancellationToken);
        if (sheet is null)
        {
            return new Outcome<long?>.Missing();
        }

        sheet.TokenMinor = tokenMinor;
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<long?>.Done(tokenMinor) : new Outcome<long?>.Stale();
    }
}
