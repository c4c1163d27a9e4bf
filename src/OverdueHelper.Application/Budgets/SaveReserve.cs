using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Budgets;

/// <summary>Says how much money is held, to bridge a month or to open the cash flow.</summary>
public sealed class SaveReserve(Desk desk) : IUseCase
{
    /// <summary>Saves the amount. The last word counts; no line depends on it.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="sheetId">The statement.</param>
    /// <param name="reserveMinor">In minor units of the statement's currency; negative for an overdraft in use; null for not said.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<long?>> RunAsync(Guid caseId, Guid sheetId, long? reserveMinor, CancellationToken cancellationToken = default)
    {
        if (reserveMinor is < -LoanTerms.MaxAdvanceMinor or > LoanTerms.MaxAdvanceMinor)
        {
            return new Outcome<long?>.Refused([new FieldError("ReserveMinor", BudgetsText.ErrorTooLarge)]);
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        var sheet = await context.Set<BudgetSheet>().SingleOrDefaultAsync(sheet => sheet.Id == sheetId && sheet.CaseId == caseId, cancellationToken);
        if (sheet is null)
        {
            return new Outcome<long?>.Missing();
        }

        sheet.ReserveMinor = reserveMinor;
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<long?>.Done(reserveMinor) : new Outcome<long?>.Stale();
    }
}
