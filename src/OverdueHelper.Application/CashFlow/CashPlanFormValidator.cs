using FluentValidation;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.CashFlow;

internal sealed class CashPlanFormValidator : AbstractValidator<CashPlanForm>
{
    /// <summary>Days outside are slips of the pen.</summary>
    public static readonly DateOnly Earliest = new(2000, 1, 1);

    public static readonly DateOnly Latest = new(2100, 12, 31);

    public CashPlanFormValidator()
    {
        RuleFor(form => form.StartsOn).NotNull().WithMessage(_ => CashFlowText.ErrorFirstDay);
        RuleFor(form => form.StartsOn).InclusiveBetween(Earliest, Latest).WithMessage(_ => CashFlowText.ErrorDay);
        RuleFor(form => form.OpeningMinor).InclusiveBetween(-LoanTerms.MaxAdvanceMinor, LoanTerms.MaxAdvanceMinor).WithMessage(_ => CashFlowText.ErrorTooLarge);
        RuleFor(form => form.MinimumMinor).InclusiveBetween(0, LoanTerms.MaxAdvanceMinor).WithMessage(_ => CashFlowText.ErrorNotBelowZero);
    }
}
