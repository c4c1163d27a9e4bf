using FluentValidation;

namespace OverdueHelper.Application.Sharing;

internal sealed class LastDayFormValidator : AbstractValidator<LastDayForm>
{
    public LastDayFormValidator(Desk desk) =>
        RuleFor(form => form.LastOn).MustAsync(async (day, cancel) => day is null || day >= await desk.TodayAsync(cancel)).WithMessage(_ => SharingErrorsText.LastDayPast);
}
