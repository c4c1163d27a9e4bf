using System.Globalization;
using FluentValidation;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Sharing;

namespace OverdueHelper.Application.Sharing;

internal sealed class InviteFormValidator : AbstractValidator<InviteForm>
{
    public InviteFormValidator(Desk desk)
    {
        RuleFor(form => form.Name)
            .Must(name => !string.IsNullOrWhiteSpace(name)).WithMessage(_ => SharingErrorsText.NameMissing)
            .MaximumLength(CaseInvitation.NameLength).WithMessage(_ => TooLong());
        RuleFor(form => form.From)
            .Must(name => !string.IsNullOrWhiteSpace(name)).WithMessage(_ => SharingErrorsText.FromMissing)
            .MaximumLength(CaseInvitation.NameLength).WithMessage(_ => TooLong());
        RuleFor(form => form.Role).Must(role => role is GrantRole.Counsellor or GrantRole.Viewer).WithMessage(_ => SharingErrorsText.RoleMissing);
        RuleFor(form => form.LastOn).MustAsync(async (day, cancel) => day is null || day >= await desk.TodayAsync(cancel)).WithMessage(_ => SharingErrorsText.LastDayPast);
    }

    private static string TooLong() => string.Format(CultureInfo.CurrentCulture, SharingErrorsText.NameLong, CaseInvitation.NameLength);
}
