using FluentValidation;
using OverdueHelper.Domain.Agreements;

namespace OverdueHelper.Application.Agreements;

internal sealed class RecordAnswerFormValidator : AbstractValidator<RecordAnswerForm>
{
    public RecordAnswerFormValidator(Desk desk)
    {
        RuleFor(form => form.State).NotNull().WithMessage(_ => AgreementsText.ErrorState);
        RuleFor(form => form.State).NotEqual(ProposalState.Countered).WithMessage(_ => AgreementsText.ErrorCounterApart);
        RuleFor(form => form.On).NotNull().WithMessage(_ => AgreementsText.ErrorOn);
        RuleFor(form => form.On).MustAsync(async (on, cancel) => on is null || on <= await desk.TodayAsync(cancel)).WithMessage(_ => AgreementsText.ErrorOnLater);
        RuleFor(form => form.Who).MaximumLength(ProposalStep.WhoLength).WithMessage(_ => SendPlanFormValidator.TooLong(ProposalStep.WhoLength));
        RuleFor(form => form.Note).MaximumLength(ProposalStep.NoteLength).WithMessage(_ => SendPlanFormValidator.TooLong(ProposalStep.NoteLength));
        RuleFor(form => form.Note)
            .Must(note => !string.IsNullOrWhiteSpace(note))
            .When(form => form.State is ProposalState.Refused)
            .WithMessage(_ => AgreementsText.ErrorReason);
    }
}
