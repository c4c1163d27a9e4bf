using System.Globalization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.Budgets;

/// <summary>Enters or corrects something the borrower owns.</summary>
public sealed class SaveAsset(Desk desk, IValidator<AssetForm> validator) : IUseCase
{
    /// <summary>Checks and saves the thing. One that was removed in the meantime is entered again.</summary>
    public async Task<Outcome<AssetForm>> RunAsync(Guid caseId, AssetForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<AssetForm>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (!await context.Cases.AnyAsync(file => file.Id == caseId, cancellationToken))
        {
            return new Outcome<AssetForm>.Missing();
        }

        var row = await context.Set<BudgetAsset>().SingleOrDefaultAsync(row => row.Id == form.Id && row.CaseId == caseId, cancellationToken);
        if (row is not null)
        {
            context.Expect(row, form.Version);
        }
        else if (await context.Set<BudgetAsset>().CountAsync(other => other.CaseId == caseId, cancellationToken) >= BudgetAsset.MostAssets)
        {
            return new Outcome<AssetForm>.Refused(
                [new FieldError("", string.Format(CultureInfo.CurrentCulture, HouseholdErrorsText.TooMany, BudgetAsset.MostAssets))]);
        }
        else
        {
            row = BudgetAsset.In(form.Id, caseId, form.Currency);
            context.Add(row);
        }

        (row.Name, row.ValueMinor, row.Whose, row.Note) = (form.Name!.Trim(), form.ValueMinor, (form.Whose ?? "").Trim(), (form.Note ?? "").Trim());
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<AssetForm>.Done(AssetForm.From(row)) : new Outcome<AssetForm>.Stale();
    }
}
