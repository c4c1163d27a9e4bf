using System.Globalization;
using FluentValidation;
using MimeKit;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Reminders;

namespace OverdueHelper.Application.Reminders;

internal sealed class ReminderFormValidator : AbstractValidator<ReminderForm>
{
    public ReminderFormValidator() => When(form => form.IsOn, () =>
    {
        RuleFor(form => form.Address).Must(IsAddress).WithMessage(_ => RemindersText.ErrorAddress);
        RuleFor(form => form.DaysBefore)
            .NotNull()
            .InclusiveBetween(0, ReminderSettings.MostDaysBefore)
            .WithMessage(_ => string.Format(CultureInfo.CurrentCulture, RemindersText.ErrorDaysBefore, ReminderSettings.MostDaysBefore));
        RuleFor(form => form.At).Must(IsTime).WithMessage(_ => RemindersText.ErrorTime);
        RuleFor(form => form.QuietFrom).Must(IsTime).WithMessage(_ => RemindersText.ErrorTime);
        RuleFor(form => form.QuietUntil).Must(IsTime).WithMessage(_ => RemindersText.ErrorTime);
    });

    private static bool IsTime(string text) => WallTime.Read(text) is not null;

    // One plain address with a host that has a dot: no name before it, no second one, nothing that could become a header.
    private static bool IsAddress(string typed)
    {
        var text = typed.Trim();
        return text.Length <= ReminderSettings.AddressLength && !text.Any(char.IsControl) && MailboxAddress.TryParse(text, out var mailbox)
            && mailbox.Address == text && mailbox.Domain.Contains('.', StringComparison.Ordinal);
    }
}
