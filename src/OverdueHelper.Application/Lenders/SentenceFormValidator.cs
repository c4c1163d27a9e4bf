using System.Globalization;
using FluentValidation;
using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Application.Lenders;

internal sealed class SentenceFormValidator : AbstractValidator<SentenceForm>
{
    public SentenceFormValidator() => RuleFor(form => form.Text).MaximumLength(BorrowerSentence.TextLength)
        .WithMessage(_ => string.Format(CultureInfo.CurrentCulture, LendersText.ErrorTooLong, BorrowerSentence.TextLength));
}
