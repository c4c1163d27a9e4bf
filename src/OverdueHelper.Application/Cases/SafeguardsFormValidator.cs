using FluentValidation;

namespace OverdueHelper.Application.Cases;

internal sealed class SafeguardsFormValidator : AbstractValidator<SafeguardsForm>
{
    public SafeguardsFormValidator(Desk desk)
    {
        RuleFor(form => form.LastAcknowledgedOn)
            .MustAsync(async (on, cancellationToken) => on is null || on <= await desk.TodayAsync(cancellationToken))
            .WithMessage(_ => CasesText.ErrorDayInFuture);
        RuleFor(form => form.LastAcknowledgedOn)
            .Must(on => on is null || on >= new DateOnly(1950, 1, 1))
            .WithMessage(_ => CasesText.ErrorYearTooEarly);
    }
}
