using FluentValidation;
using OverdueHelper.Domain.Agreements;

namespace OverdueHelper.Application.Agreements;

internal sealed class CorrectHandoverFormValidator : AbstractValidator<CorrectHandoverForm>
{
    public CorrectHandoverFormValidator(Desk desk)
    {
        RuleFor(form => form.On).NotNull().WithMessage(_ => AgreementsText.ErrorOn);
        RuleFor(form => form.On).MustAsync(async (on, cancel) => on is null || on <= await desk.TodayAsync(cancel)).WithMessage(_ => AgreementsText.ErrorOnLater);
        RuleFor(form => form.Channel).NotNull().WithMessage(_ => AgreementsText.ErrorChannel);
        RuleFor(form => form.Who).MaximumLength(ProposalStep.WhoLength).WithMessage(_ => SendPlanFormValidator.TooLong(ProposalStep.WhoLength));
        RuleFor(form => form.Note).MaximumLength(ProposalStep.NoteLength).WithMessage(_ => SendPlanFormValidator.TooLong(ProposalStep.NoteLength));
    }
}
