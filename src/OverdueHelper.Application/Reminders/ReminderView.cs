namespace OverdueHelper.Application.Reminders;

/// <summary>How a person is reminded by e-mail, ready to show.</summary>
/// <param name="Form">What was saved, to be changed.</param>
/// <param name="CanSend">Whether this installation sends e-mail at all.</param>
/// <param name="IsSending">Whether reminders of dates go out.</param>
/// <param name="IsAsking">Whether the address still has to be confirmed.</param>
/// <param name="Zone">The time zone the time of day is meant in.</param>
/// <param name="NextAt">When the next e-mail goes out, in that zone; nothing when none is planned.</param>
/// <param name="NotSentOn">The day of a reminder that could not be sent, when that was the last thing that happened; nothing otherwise.</param>
/// <param name="IsConfirmationLost">Whether the last link to confirm the address could not be sent.</param>
public sealed record ReminderView(
    ReminderForm Form, bool CanSend, bool IsSending, bool IsAsking, string Zone, DateTimeOffset? NextAt, DateOnly? NotSentOn, bool IsConfirmationLost);
