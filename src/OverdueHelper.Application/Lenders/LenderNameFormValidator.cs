using System.Globalization;
using FluentValidation;
using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Application.Lenders;

internal sealed class LenderNameFormValidator : AbstractValidator<LenderNameForm>
{
    public LenderNameFormValidator()
    {
        RuleFor(form => form.Name).Must(name => !string.IsNullOrWhiteSpace(name)).WithMessage(_ => LendersText.ErrorName);
        RuleFor(form => form.Name).MaximumLength(Lender.NameLength).WithMessage(_ => string.Format(CultureInfo.CurrentCulture, LendersText.ErrorTooLong, Lender.NameLength));
    }
}
