using System.Globalization;
using FluentValidation;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

internal sealed class PromiseFormValidator : AbstractValidator<PromiseForm>
{
    public PromiseFormValidator()
    {
        RuleFor(form => form.By).NotNull().WithMessage(_ => ContactsText.ErrorPromiseBy);
        RuleFor(form => form.What).NotEmpty().WithMessage(_ => ContactsText.ErrorPromiseWhat);
        RuleFor(form => form.What)
            .MaximumLength(ContactPromise.TextLength)
            .WithMessage(_ => string.Format(CultureInfo.CurrentCulture, ContactsText.ErrorTooLong, ContactPromise.TextLength));
        RuleFor(form => form.Minor).GreaterThan(0).WithMessage(_ => ContactsText.ErrorAmountPositive);
    }
}
