using System.Globalization;
using FluentValidation;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.CashFlow;

internal sealed class CashEntryFormValidator : AbstractValidator<CashEntryForm>
{
    public CashEntryFormValidator()
    {
        RuleFor(form => form.Kind).IsInEnum();
        RuleFor(form => form.Name).MaximumLength(BudgetEntry.NameLength)
            .WithMessage(_ => string.Format(CultureInfo.CurrentCulture, CashFlowText.ErrorTooLong, BudgetEntry.NameLength));
        RuleFor(form => form.AmountMinor).InclusiveBetween(0, LoanTerms.MaxAdvanceMinor).WithMessage(_ => CashFlowText.ErrorNotBelowZero);
        RuleFor(form => form.Currency).Must(currency => Currency.TryOf(currency.Code, out _)).WithMessage(_ => CashFlowText.ErrorCurrency);
        RuleFor(form => form.Frequency).IsInEnum();
        RuleFor(form => form.On).InclusiveBetween(CashPlanFormValidator.Earliest, CashPlanFormValidator.Latest).WithMessage(_ => CashFlowText.ErrorDay);
    }
}
