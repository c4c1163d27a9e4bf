using System.Globalization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.CashFlow;

/// <summary>Enters or corrects an expected movement of cash.</summary>
public sealed class SaveCashEntry(Desk desk, IValidator<CashEntryForm> validator) : IUseCase
{
    /// <summary>Checks and saves it. One that was removed in the meantime is entered again.</summary>
    public async Task<Outcome<CashEntryForm>> RunAsync(Guid caseId, CashEntryForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<CashEntryForm>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (!await context.Cases.AnyAsync(file => file.Id == caseId, cancellationToken))
        {
            return new Outcome<CashEntryForm>.Missing();
        }

        var entry = await context.Set<CashEntry>().SingleOrDefaultAsync(entry => entry.Id == form.Id && entry.CaseId == caseId, cancellationToken);
        if (entry is null)
        {
            var places = await context.CashEntriesOf(caseId).Select(row => row.Order).ToListAsync(cancellationToken);
            if (places.Count >= CashEntry.MostEntries)
            {
                return new Outcome<CashEntryForm>.Refused([new FieldError("", string.Format(CultureInfo.CurrentCulture, CashFlowText.ErrorTooMany, CashEntry.MostEntries))]);
            }

            entry = CashEntry.In(form.Id, caseId, form.Kind, form.Currency);
            entry.Order = form.Order ?? places.DefaultIfEmpty(0).Max() + 1;
            context.Add(entry);
        }
        else
        {
            context.Expect(entry, form.Version);
        }

        entry.Name = (form.Name ?? "").Trim();
        entry.AmountMinor = form.AmountMinor;
        entry.Currency = form.Currency;
        entry.On = form.On;
        entry.Frequency = entry.Kind.IsInvoice() ? null : form.Frequency;
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<CashEntryForm>.Done(CashEntryForm.From(entry)) : new Outcome<CashEntryForm>.Stale();
    }
}
