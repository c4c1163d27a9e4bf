using System.Globalization;
using FluentValidation;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

internal sealed class NextStepFormValidator : AbstractValidator<NextStepForm>
{
    public NextStepFormValidator() => When(form => !form.Settles, () =>
    {
        RuleFor(form => form.By).NotNull().WithMessage(_ => ContactsText.ErrorChooseTurn);
        RuleFor(form => form.What).NotEmpty().WithMessage(_ => ContactsText.ErrorEnterStep);
        RuleFor(form => form.What)
            .MaximumLength(NextStep.TextLength)
            .WithMessage(_ => string.Format(CultureInfo.CurrentCulture, ContactsText.ErrorTooLong, NextStep.TextLength));
        RuleFor(form => form.DueOn).NotNull().WithMessage(_ => ContactsText.ErrorEnterStepDay);
    });
}
