using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Persistence.Reminders;

/// <summary>A day on which a person has something to remember. What it is, and whose, is not said.</summary>
/// <param name="UserId">The person.</param>
/// <param name="On">The day.</param>
/// <param name="Quiet">The quiet hours of the case it stands in; <see langword="null"/> where none were chosen.</param>
public sealed record ReminderDay(string UserId, DateOnly On, QuietHours? Quiet);
