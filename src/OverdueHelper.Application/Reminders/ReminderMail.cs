using System.Globalization;
using MimeKit;
using OverdueHelper.Domain.Reminders;

namespace OverdueHelper.Application.Reminders;

/// <summary>Writes the e-mails. They name a day and nothing else: no person, bank, amount or matter, in the subject or below.</summary>
internal static class ReminderMail
{
    /// <summary>Where the link that stops e-mail at one click leads.</summary>
    public const string StopPath = "reminders/stop/";

    /// <summary>Where the link that confirms an address leads.</summary>
    public const string ConfirmPath = "reminders/confirm/";

    /// <summary>The e-mail as it is sent; the same at every attempt.</summary>
    /// <param name="reminder">What is sent.</param>
    /// <param name="settings">The reader's settings: the address, the language, the secrets of the links.</param>
    /// <param name="options">The sender and the site.</param>
    /// <exception cref="InvalidOperationException">The settings have no secret to put into a link.</exception>
    public static MimeMessage Of(Reminder reminder, ReminderSettings settings, MailOptions options)
    {
        var culture = CultureInfo.GetCultureInfo(settings.Language);
        var stop = Link(options, StopPath, settings.StopSecret);
        var message = new MimeMessage
        {
            MessageId = reminder.MessageId,
            Date = reminder.DueAt,
            Subject = Say(reminder.Kind is ReminderKind.Confirmation ? nameof(RemindersText.MailConfirmSubject) : nameof(RemindersText.MailSubject), culture),
            Body = new TextPart("plain") { Text = Text(reminder, settings, options, stop, culture) },
        };
        message.From.Add(new MailboxAddress(Say(nameof(RemindersText.MailFrom), culture), options.From));
        message.To.Add(new MailboxAddress("", settings.Address));

        // RFC 8058: a mail program stops them with one request that needs no signing in. RFC 3834: no machine is to answer.
        message.Headers.Add(HeaderId.ListUnsubscribe, $"<{stop}>");
        message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    private static string Text(Reminder reminder, ReminderSettings settings, MailOptions options, Uri stop, CultureInfo culture) => reminder switch
    {
        { Kind: ReminderKind.Date, On: { } on } => string.Format(culture, Say(nameof(RemindersText.MailBody), culture), on.ToString("D", culture), new Uri(options.Site, "account"), stop),
        _ => string.Format(
            culture, Say(nameof(RemindersText.MailConfirmBody), culture), Link(options, ConfirmPath, settings.ConfirmSecret), ReminderSettings.DaysToConfirm, stop),
    };

    private static Uri Link(MailOptions options, string path, string? secret) =>
        new(options.Site, path + (secret ?? throw new InvalidOperationException("The link has no secret.")));

    private static string Say(string name, CultureInfo culture) => RemindersText.ResourceManager.GetString(name, culture)!;
}
