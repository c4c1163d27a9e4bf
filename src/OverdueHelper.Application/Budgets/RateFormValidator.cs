using System.Globalization;
using FluentValidation;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Budgets;

internal sealed class RateFormValidator : AbstractValidator<RateForm>
{
    private const decimal Most = 1_000_000;

    public RateFormValidator()
    {
        RuleFor(form => form.From).Must(currency => Currency.TryOf(currency.Code, out _)).WithMessage(_ => BudgetsText.ErrorCurrency);
        RuleFor(form => form.To).Must((form, currency) => Currency.TryOf(currency.Code, out _) && currency != form.From).WithMessage(_ => BudgetsText.ErrorCurrency);
        RuleFor(form => form.Rate).NotNull().GreaterThan(0).LessThan(Most).WithMessage(_ => BudgetsText.ErrorRate);
        RuleFor(form => form.RateOn).NotNull().WithMessage(_ => BudgetsText.ErrorRateDay);
        RuleFor(form => form.Source).NotEmpty().WithMessage(_ => BudgetsText.ErrorRateSource);
        RuleFor(form => form.Source).MaximumLength(CurrencyRate.SourceLength)
            .WithMessage(_ => string.Format(CultureInfo.CurrentCulture, BudgetsText.ErrorTooLong, CurrencyRate.SourceLength));
    }
}
