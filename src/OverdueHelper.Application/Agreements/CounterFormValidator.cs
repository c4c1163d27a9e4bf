using FluentValidation;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Agreements;

internal sealed class CounterFormValidator : AbstractValidator<CounterForm>
{
    public CounterFormValidator(Desk desk)
    {
        RuleFor(form => form.Words).Must(words => !string.IsNullOrWhiteSpace(words)).WithMessage(_ => AgreementsText.ErrorWords);
        RuleFor(form => form.Words).MaximumLength(CounterOffer.WordsLength).WithMessage(_ => SendPlanFormValidator.TooLong(CounterOffer.WordsLength));
        RuleFor(form => form.Who).MaximumLength(ProposalStep.WhoLength).WithMessage(_ => SendPlanFormValidator.TooLong(ProposalStep.WhoLength));
        RuleFor(form => form.On).NotNull().WithMessage(_ => AgreementsText.ErrorOn);
        RuleFor(form => form.On).MustAsync(async (on, cancel) => on is null || on <= await desk.TodayAsync(cancel)).WithMessage(_ => AgreementsText.ErrorOnLater);
        RuleFor(form => form.Basis).NotNull().WithMessage(_ => AgreementsText.ErrorBasis);
        When(form => form.Basis is CounterBasis.Instalments, () =>
        {
            RuleFor(form => form.AmountMinor).NotNull().WithMessage(_ => AgreementsText.ErrorAmount);
            RuleFor(form => form.AmountMinor).InclusiveBetween(1, LoanTerms.MaxAdvanceMinor).WithMessage(_ => AgreementsText.ErrorAmount);
            RuleFor(form => form.Instalments).NotNull().WithMessage(_ => AgreementsText.ErrorCount);
            RuleFor(form => form.Instalments).InclusiveBetween(1, PlanOption.MostInstalments).WithMessage(_ => AgreementsText.ErrorCount);
            RuleFor(form => form.FirstDueOn).NotNull().WithMessage(_ => AgreementsText.ErrorFirstDueOn);
            RuleFor(form => form.Rest).NotNull().WithMessage(_ => AgreementsText.ErrorRest);
            RuleFor(form => form.FirstDueOn)
                .MustAsync(async (first, cancel) => first is not { } day || await desk.TodayAsync(cancel) is var today && day >= today && day <= today.AddYears(2))
                .WithMessage(_ => AgreementsText.ErrorFirstDueOn);
        });
        When(form => form.Basis is CounterBasis.Terms, () =>
        {
            RuleFor(form => form.Kind).NotNull().WithMessage(_ => AgreementsText.ErrorKind);
            RuleFor(form => form.Kind).Must((form, kind) => kind is null || form.Terms()!.IsPossible).WithMessage(_ => AgreementsText.ErrorNumbers);
        });
    }
}
