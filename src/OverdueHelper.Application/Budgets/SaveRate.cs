using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.Budgets;

/// <summary>Enters or corrects the exchange rate of one pair of currencies.</summary>
public sealed class SaveRate(Desk desk, IValidator<RateForm> validator) : IUseCase
{
    /// <summary>Checks and saves it. A pair has one rate: a second form for it is stale.</summary>
    public async Task<Outcome<RateForm>> RunAsync(Guid caseId, RateForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<RateForm>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (!await context.Cases.AnyAsync(file => file.Id == caseId, cancellationToken))
        {
            return new Outcome<RateForm>.Missing();
        }

        var rate = await context.Set<CurrencyRate>().SingleOrDefaultAsync(rate => rate.Id == form.Id && rate.CaseId == caseId, cancellationToken);
        if (rate is null)
        {
            rate = CurrencyRate.In(form.Id, caseId, form.From, form.To);
            context.Add(rate);
        }
        else
        {
            context.Expect(rate, form.Version);
        }

        rate.Rate = decimal.Round(form.Rate!.Value, CurrencyRate.Decimals, MidpointRounding.ToEven);
        rate.RateOn = form.RateOn!.Value;
        rate.Source = form.Source!.Trim();
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<RateForm>.Done(RateForm.Of(rate)) : new Outcome<RateForm>.Stale();
    }
}
