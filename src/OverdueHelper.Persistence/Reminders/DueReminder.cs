using OverdueHelper.Domain.Reminders;

namespace OverdueHelper.Persistence.Reminders;

/// <summary>An e-mail that may be sent, and how its reader wants it.</summary>
/// <param name="Reminder">The e-mail.</param>
/// <param name="Settings">The reader's settings; <see langword="null"/> when there are none any more.</param>
public sealed record DueReminder(Reminder Reminder, ReminderSettings? Settings);
