using System.Globalization;
using FluentValidation;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Loans;

internal sealed class GuaranteeFormValidator : AbstractValidator<GuaranteeForm>
{
    public GuaranteeFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(_ => LoansText.ErrorEnterGuarantor);
        RuleFor(form => form.Name).MaximumLength(Borrower.NameLength)
            .WithMessage(_ => string.Format(CultureInfo.CurrentCulture, LoansText.ErrorTooLong, Borrower.NameLength));
        RuleFor(form => form.LoanId).NotNull().WithMessage(_ => LoansText.ErrorChooseLoan);
        RuleFor(form => form.Extent).NotNull().IsInEnum().WithMessage(_ => LoansText.ErrorChooseExtent);
        When(form => form.Extent is GuaranteeExtent.UpToAmount, () =>
        {
            RuleFor(form => form.LimitMinor).NotNull().WithMessage(_ => LoansText.ErrorEnterLimit);
            RuleFor(form => form.LimitMinor).InclusiveBetween(1, LoanTerms.MaxAdvanceMinor).WithMessage(_ => LoansText.ErrorEnterLimit);
        });
    }
}
