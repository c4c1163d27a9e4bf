using System.Globalization;
using FluentValidation;
using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Application.Lenders;

internal sealed class LenderFactFormValidator : AbstractValidator<LenderFactForm>
{
    public LenderFactFormValidator(Desk desk)
    {
        RuleFor(form => form.Topic).NotNull().WithMessage(_ => LendersText.ErrorTopic);
        RuleFor(form => form.Text).Must(text => !string.IsNullOrWhiteSpace(text)).WithMessage(_ => LendersText.ErrorText);
        RuleFor(form => form.Text).MaximumLength(LenderFact.TextLength).When(form => form.Topic is not LenderTopic.Post).WithMessage(_ => TooLong(LenderFact.TextLength));
        RuleFor(form => form.Text).MaximumLength(Lender.AddressLength).When(form => form.Topic is LenderTopic.Post).WithMessage(_ => TooLong(Lender.AddressLength));
        RuleFor(form => form.Source).MaximumLength(LenderFact.SourceLength).WithMessage(_ => TooLong(LenderFact.SourceLength));
        RuleFor(form => form.CheckedOn).NotNull().WithMessage(_ => LendersText.ErrorCheckedOn);
        RuleFor(form => form.CheckedOn).MustAsync(async (day, cancel) => day is null || day <= await desk.TodayAsync(cancel)).WithMessage(_ => LendersText.ErrorCheckedLater);
    }

    private static string TooLong(int most) => string.Format(CultureInfo.CurrentCulture, LendersText.ErrorTooLong, most);
}
