using FluentValidation;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Plans;

internal sealed class OptionWishFormValidator : AbstractValidator<OptionWishForm>
{
    public OptionWishFormValidator()
    {
        RuleFor(form => form.BufferMinor).InclusiveBetween(0, LoanTerms.MaxAdvanceMinor).WithMessage(_ => PlansText.ErrorPaysToday);
        RuleFor(form => form.TargetMinor).InclusiveBetween(1, LoanTerms.MaxAdvanceMinor).WithMessage(_ => PlansText.ErrorPaysToday);
        RuleFor(form => form.ProgrammeRate).InclusiveBetween(0, 1).WithMessage(_ => PlansText.ErrorRate);
        RuleFor(form => form.Waterfall).Must(steps => steps.Count <= PlanOption.MostParts && steps.All(step => step.Step is not null)).WithMessage(_ => PlansText.ErrorSteps);
        RuleFor(form => form.Stress).IsInEnum();
        RuleFor(form => form.Fallback).Must(terms => terms is null || terms.IsPossible).WithMessage(_ => PlansText.ErrorDoesNotApply);
    }
}
