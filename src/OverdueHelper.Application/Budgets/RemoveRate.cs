using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.Budgets;

/// <summary>Takes an exchange rate away and hands it back; its currency is kept apart again.</summary>
public sealed class RemoveRate(Desk desk) : IUseCase
{
    /// <summary>Removes it; <c>Missing</c> when it is not there.</summary>
    public async Task<Outcome<RateForm>> RunAsync(Guid caseId, Guid rateId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var rate = await context.Set<CurrencyRate>().SingleOrDefaultAsync(rate => rate.Id == rateId && rate.CaseId == caseId, cancellationToken);
        if (rate is null)
        {
            return new Outcome<RateForm>.Missing();
        }

        context.Remove(rate);
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<RateForm>.Done(RateForm.Of(rate)) : new Outcome<RateForm>.Stale();
    }
}
