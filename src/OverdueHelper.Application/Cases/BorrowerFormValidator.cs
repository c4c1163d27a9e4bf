using FluentValidation;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Cases;

internal sealed class BorrowerFormValidator : AbstractValidator<BorrowerForm>
{
    public BorrowerFormValidator(Desk desk)
    {
        RuleFor(form => form.Kind).NotNull().WithMessage(_ => CasesText.ErrorChooseKind);
        RuleFor(form => form.FullName).NotEmpty().WithMessage(_ => CasesText.ErrorEnterName);
        RuleFor(form => form.BusinessName).NotEmpty().When(form => form.Kind is BorrowerKind.Company).WithMessage(_ => CasesText.ErrorEnterCompanyName);
        RuleFor(form => form.Country)
            .Must(country => string.IsNullOrEmpty(country) || Countries.Knows(country))
            .WithMessage(_ => CasesText.ErrorChooseCountry);
        RuleFor(form => form.HardSince)
            .MustAsync(async (on, cancellationToken) => on is null || on <= await desk.TodayAsync(cancellationToken))
            .WithMessage(_ => CasesText.ErrorDayInFuture);

        RuleFor(form => form.EasesOn)
            .GreaterThan(form => form.HardSince)
            .When(form => form.HardSince is not null)
            .WithMessage(_ => CasesText.ErrorEasesBefore);

        RuleFor(form => form.FullName).MaximumLength(Borrower.NameLength).WithMessage(_ => Limit(Borrower.NameLength));
        RuleFor(form => form.BusinessName).MaximumLength(Borrower.NameLength).WithMessage(_ => Limit(Borrower.NameLength));
        RuleFor(form => form.RegistrationNumber).MaximumLength(Borrower.ShortLength).WithMessage(_ => Limit(Borrower.ShortLength));
        RuleFor(form => form.Address).MaximumLength(Borrower.AddressLength).WithMessage(_ => Limit(Borrower.AddressLength));
        RuleFor(form => form.Place).MaximumLength(Borrower.ShortLength).WithMessage(_ => Limit(Borrower.ShortLength));
        RuleFor(form => form.Phone).MaximumLength(Borrower.ShortLength).WithMessage(_ => Limit(Borrower.ShortLength));
        RuleFor(form => form.ReachedAt).MaximumLength(Borrower.ShortLength).WithMessage(_ => Limit(Borrower.ShortLength));
        RuleFor(form => form.CoBorrower).MaximumLength(Borrower.NameLength).WithMessage(_ => Limit(Borrower.NameLength));
        RuleFor(form => form.Guarantor).MaximumLength(Borrower.NameLength).WithMessage(_ => Limit(Borrower.NameLength));
        RuleFor(form => form.Counsellor).MaximumLength(Borrower.NameLength).WithMessage(_ => Limit(Borrower.NameLength));
        RuleFor(form => form.Story).MaximumLength(Borrower.StoryLength).WithMessage(_ => Limit(Borrower.StoryLength));
    }

    private static string Limit(int characters) =>
        string.Format(System.Globalization.CultureInfo.CurrentCulture, CasesText.ErrorTooLong, characters);
}
