using System.Globalization;
using FluentValidation;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.Budgets;

internal sealed class MemberFormValidator : AbstractValidator<MemberForm>
{
    public MemberFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(_ => HouseholdErrorsText.EnterPerson).MaximumLength(BudgetEntry.NameLength).WithMessage(_ => TooLong());
        RuleFor(form => form.DependsOn).MaximumLength(BudgetEntry.NameLength).WithMessage(_ => TooLong());
        RuleFor(form => form.Age).NotNull().WithMessage(_ => HouseholdErrorsText.ChooseAge);
    }

    private static string TooLong() => string.Format(CultureInfo.CurrentCulture, BudgetsText.ErrorTooLong, BudgetEntry.NameLength);
}
