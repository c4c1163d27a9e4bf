using System.Globalization;
using FluentValidation;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

internal sealed class RhythmFormValidator : AbstractValidator<RhythmForm>
{
    public RhythmFormValidator()
    {
        RuleFor(form => form.ChaseAfterDays).NotNull().InclusiveBetween(1, ContactRhythm.MostDays).WithMessage(_ => Between(ContactRhythm.MostDays));
        RuleFor(form => form.ReportEveryMonths).InclusiveBetween(1, ContactRhythm.MostMonths).WithMessage(_ => Between(ContactRhythm.MostMonths));
        RuleFor(form => form.ReviewEveryMonths).InclusiveBetween(1, ContactRhythm.MostMonths).WithMessage(_ => Between(ContactRhythm.MostMonths));
        RuleFor(form => form.QuietFrom).Must(text => WallTime.Read(text) is not null).WithMessage(_ => ContactsText.ErrorEnterQuietTime);
        RuleFor(form => form.QuietUntil).Must(text => WallTime.Read(text) is not null).WithMessage(_ => ContactsText.ErrorEnterQuietTime);
    }

    private static string Between(int most) => string.Format(CultureInfo.CurrentCulture, ContactsText.ErrorBetween, 1, most);
}
