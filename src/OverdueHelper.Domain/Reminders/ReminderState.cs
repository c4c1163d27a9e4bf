namespace OverdueHelper.Domain.Reminders;

/// <summary>Where an e-mail stands on its way out.</summary>
public enum ReminderState
{
    /// <summary>To be sent at its moment, or tried again.</summary>
    Waiting,

    /// <summary>Handed over. It is never sent again.</summary>
    Sent,

    /// <summary>Not wanted any more before it was sent: the step is done, the date moved, reminders were stopped.</summary>
    Withdrawn,

    /// <summary>Tried often enough, or refused for good. The person is told in the app.</summary>
    GivenUp,
}
