using System.Globalization;
using FluentValidation;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Agreements;

internal sealed class SendPlanFormValidator : AbstractValidator<SendPlanForm>
{
    public SendPlanFormValidator(Desk desk)
    {
        RuleFor(form => form.On).NotNull().WithMessage(_ => AgreementsText.ErrorOn);
        RuleFor(form => form.On).MustAsync(async (on, cancel) => on is null || on <= await desk.TodayAsync(cancel)).WithMessage(_ => AgreementsText.ErrorOnLater);
        RuleFor(form => form.Channel).NotNull().WithMessage(_ => AgreementsText.ErrorChannel);
        RuleFor(form => form.Who).MaximumLength(ProposalStep.WhoLength).WithMessage(_ => TooLong(ProposalStep.WhoLength));
        RuleFor(form => form.Note).MaximumLength(ProposalStep.NoteLength).WithMessage(_ => TooLong(ProposalStep.NoteLength));
        When(form => form.LogsContact, () =>
        {
            RuleFor(form => form.StepWhat).NotEmpty().WithMessage(_ => AgreementsText.ErrorStepWhat);
            RuleFor(form => form.StepWhat).MaximumLength(NextStep.TextLength).WithMessage(_ => TooLong(NextStep.TextLength));
            RuleFor(form => form.StepDueOn).NotNull().WithMessage(_ => AgreementsText.ErrorStepDueOn);
            RuleFor(form => form.StepDueOn).GreaterThanOrEqualTo(form => form.On).WithMessage(_ => AgreementsText.ErrorStepBefore);
        });
    }

    internal static string TooLong(int most) => string.Format(CultureInfo.CurrentCulture, AgreementsText.ErrorTooLong, most);
}
