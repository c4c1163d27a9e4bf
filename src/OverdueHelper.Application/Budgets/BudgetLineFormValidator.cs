using System.Globalization;
using FluentValidation;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Budgets;

internal sealed class BudgetLineFormValidator : AbstractValidator<BudgetLineForm>
{
    public BudgetLineFormValidator()
    {
        RuleFor(form => form.Name).MaximumLength(BudgetEntry.NameLength).WithMessage(_ => Say(BudgetsText.ErrorTooLong, BudgetEntry.NameLength));
        RuleFor(form => form.Whose).MaximumLength(BudgetEntry.NameLength).WithMessage(_ => Say(BudgetsText.ErrorTooLong, BudgetEntry.NameLength));
        RuleFor(form => form.Note).MaximumLength(BudgetEntry.NoteLength).WithMessage(_ => Say(BudgetsText.ErrorTooLong, BudgetEntry.NoteLength));
        RuleFor(form => form.AmountMinor).InclusiveBetween(0, LoanTerms.MaxAdvanceMinor).WithMessage(_ => BudgetsText.ErrorNotBelowZero);
        RuleFor(form => form.Frequency).NotNull().WithMessage(_ => BudgetsText.ErrorChooseFrequency);
    }

    private static string Say(string words, int number) => string.Format(CultureInfo.CurrentCulture, words, number);
}
