using System.Globalization;
using FluentValidation;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Budgets;

internal sealed class AssetFormValidator : AbstractValidator<AssetForm>
{
    public AssetFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(_ => HouseholdErrorsText.EnterAsset).MaximumLength(BudgetEntry.NameLength).WithMessage(_ => TooLong(BudgetEntry.NameLength));
        RuleFor(form => form.Whose).MaximumLength(BudgetEntry.NameLength).WithMessage(_ => TooLong(BudgetEntry.NameLength));
        RuleFor(form => form.Note).MaximumLength(BudgetEntry.NoteLength).WithMessage(_ => TooLong(BudgetEntry.NoteLength));
        RuleFor(form => form.ValueMinor).InclusiveBetween(0, LoanTerms.MaxAdvanceMinor).WithMessage(_ => BudgetsText.ErrorNotBelowZero);
    }

    private static string TooLong(int most) => string.Format(CultureInfo.CurrentCulture, BudgetsText.ErrorTooLong, most);
}
