using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.CashFlow;

/// <summary>Starts the thirteen weeks of a case today.</summary>
public sealed class StartCashFlow(Desk desk) : IUseCase
{
    /// <summary>Starts them; a case that has them keeps them.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="currencyCode">The currency of the forecast: three letters of ISO 4217, in any case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The first day of the first week.</returns>
    public async Task<Outcome<DateOnly>> RunAsync(Guid caseId, string? currencyCode, CancellationToken cancellationToken = default)
    {
        if (!Currency.TryOf(currencyCode?.Trim().ToUpperInvariant(), out var currency))
        {
            return new Outcome<DateOnly>.Refused([new FieldError("CurrencyCode", CashFlowText.ErrorCurrency)]);
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (!await context.Cases.AnyAsync(file => file.Id == caseId, cancellationToken))
        {
            return new Outcome<DateOnly>.Missing();
        }

        if (await context.Set<CashPlan>().AsNoTracking().SingleOrDefaultAsync(plan => plan.CaseId == caseId, cancellationToken) is { } known)
        {
            return new Outcome<DateOnly>.Done(known.StartsOn);
        }

        var plan = CashPlan.Start(caseId, currency, context.Today);
        context.Add(plan);
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<DateOnly>.Done(plan.StartsOn) : new Outcome<DateOnly>.Stale();
    }
}
