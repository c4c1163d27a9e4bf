using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Budgets;

/// <summary>Enters or corrects a debt other than the case's loans.</summary>
public sealed class SaveDebt(Desk desk) : IUseCase
{
    /// <summary>Checks and saves the debt. One that was removed in the meantime is entered again.</summary>
    public async Task<Outcome<DebtForm>> RunAsync(Guid caseId, DebtForm form, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (!await context.Cases.AnyAsync(file => file.Id == caseId, cancellationToken))
        {
            return new Outcome<DebtForm>.Missing();
        }

        var debt = await context.Set<BudgetDebt>().SingleOrDefaultAsync(debt => debt.Id == form.Id && debt.CaseId == caseId, cancellationToken);
        var count = debt is null ? await context.Set<BudgetDebt>().CountAsync(row => row.CaseId == caseId, cancellationToken) : 0;
        if (Errors(form, count) is { Count: > 0 } errors)
        {
            return new Outcome<DebtForm>.Refused(errors);
        }

        if (debt is null)
        {
            debt = BudgetDebt.In(form.Id, caseId, form.Currency);
            context.Add(debt);
        }
        else
        {
            context.Expect(debt, form.Version);
        }

        debt.Name = (form.Name ?? "").Trim();
        debt.IsPriority = form.IsPriority;
        debt.BalanceMinor = form.BalanceMinor;
        debt.OverdueMinor = form.IsPriority ? null : form.OverdueMinor;
        debt.OfferMinor = form.IsPriority ? form.OfferMinor : null;
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<DebtForm>.Done(DebtForm.From(debt)) : new Outcome<DebtForm>.Stale();
    }

    private static List<FieldError> Errors(DebtForm form, int count)
    {
        List<FieldError> errors = [];
        if (string.IsNullOrWhiteSpace(form.Name))
        {
            errors.Add(new FieldError(nameof(DebtForm.Name), BudgetsText.ErrorEnterDebt));
        }

        if (form.Name?.Length > BudgetEntry.NameLength)
        {
            errors.Add(new FieldError(nameof(DebtForm.Name), string.Format(CultureInfo.CurrentCulture, BudgetsText.ErrorTooLong, BudgetEntry.NameLength)));
        }

        if (form.BalanceMinor is < 0 or > LoanTerms.MaxAdvanceMinor)
        {
            errors.Add(new FieldError(nameof(DebtForm.BalanceMinor), BudgetsText.ErrorNotBelowZero));
        }

        if (form.OverdueMinor is < 0 or > LoanTerms.MaxAdvanceMinor)
        {
            errors.Add(new FieldError(nameof(DebtForm.OverdueMinor), BudgetsText.ErrorNotBelowZero));
        }

        if (form.OfferMinor is < 0 or > LoanTerms.MaxAdvanceMinor)
        {
            errors.Add(new FieldError(nameof(DebtForm.OfferMinor), BudgetsText.ErrorNotBelowZero));
        }

        if (count >= BudgetDebt.MostDebts)
        {
            errors.Add(new FieldError("", string.Format(CultureInfo.CurrentCulture, BudgetsText.ErrorTooManyDebts, BudgetDebt.MostDebts)));
        }

        return errors;
    }
}
