using System.Globalization;
using FluentValidation;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Plans;

internal sealed class PlanDetailsFormValidator : AbstractValidator<PlanDetailsForm>
{
    public PlanDetailsFormValidator(Desk desk)
    {
        RuleFor(form => form.Place).MaximumLength(PlanDetails.ShortLength).WithMessage(_ => TooLong(PlanDetails.ShortLength));
        RuleFor(form => form.SignedBy).MaximumLength(PlanDetails.ShortLength).WithMessage(_ => TooLong(PlanDetails.ShortLength));
        RuleFor(form => form.Addressee).MaximumLength(PlanDetails.AddresseeLength).WithMessage(_ => TooLong(PlanDetails.AddresseeLength));
        RuleFor(form => form.PaysTodayMinor).InclusiveBetween(0, LoanTerms.MaxAdvanceMinor).WithMessage(_ => PlansText.ErrorPaysToday);
        RuleFor(form => form.Language).Must(language => PlanLanguages.All.Contains(language, StringComparer.Ordinal)).WithMessage(_ => PlansText.ErrorLanguage);
        RuleFor(form => form.PaydayOn).MustAsync(async (payday, cancel) => payday is not { } day || IsSoon(day, await desk.TodayAsync(cancel))).WithMessage(_ => PlansText.ErrorPayday);
    }

    private static bool IsSoon(DateOnly day, DateOnly today) => day >= today && day <= today.AddYears(1);

    private static string TooLong(int most) => string.Format(CultureInfo.CurrentCulture, PlansText.ErrorTooLong, most);
}
