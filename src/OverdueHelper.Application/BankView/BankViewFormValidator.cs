using FluentValidation;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.BankView;

internal sealed class BankViewFormValidator : AbstractValidator<BankViewForm>
{
    public BankViewFormValidator()
    {
        RuleFor(form => form.Threshold).InclusiveBetween(0, 1).WithMessage(_ => BankViewErrorsText.Share);
        RuleFor(form => form.YearlyDiscountRate).InclusiveBetween(0, 10).WithMessage(_ => BankViewErrorsText.Rate);
        RuleFor(form => form.FailureShare).InclusiveBetween(0, 1).WithMessage(_ => BankViewErrorsText.Share);
        RuleFor(form => form.CureShare).InclusiveBetween(0, 1).WithMessage(_ => BankViewErrorsText.Share);
        RuleFor(form => form.RecoveryShare).InclusiveBetween(0, 1).WithMessage(_ => BankViewErrorsText.Share);
        RuleFor(form => form.CollateralHaircut).InclusiveBetween(0, 1).WithMessage(_ => BankViewErrorsText.Share);
        RuleFor(form => form.AgencyFee).InclusiveBetween(0, 1).WithMessage(_ => BankViewErrorsText.Share);
        RuleFor(form => form.MonthlyRecoveryDecay).InclusiveBetween(0, 1).WithMessage(_ => BankViewErrorsText.Share);
        RuleFor(form => form.MonthsPaidBeforeFailure).InclusiveBetween(0, BankAssumptions.MostMonths).WithMessage(_ => BankViewErrorsText.Months);
        RuleFor(form => form.RecoveryLagMonths).InclusiveBetween(0, BankAssumptions.MostMonths).WithMessage(_ => BankViewErrorsText.Months);
        RuleFor(form => form.CollateralMinor).InclusiveBetween(0, LoanTerms.MaxAdvanceMinor).WithMessage(_ => BankViewErrorsText.Amount);
        RuleFor(form => form.SaleCostsMinor).InclusiveBetween(0, LoanTerms.MaxAdvanceMinor).WithMessage(_ => BankViewErrorsText.Amount);
        RuleFor(form => form.LegalCostsMinor).InclusiveBetween(0, LoanTerms.MaxAdvanceMinor).WithMessage(_ => BankViewErrorsText.Amount);
    }
}
