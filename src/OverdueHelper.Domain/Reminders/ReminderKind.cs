namespace OverdueHelper.Domain.Reminders;

/// <summary>What an e-mail is for. None says more than that.</summary>
public enum ReminderKind
{
    /// <summary>A date comes near: a next step, a payment day of a printed plan, a promise, or what a statement asks for.</summary>
    Date,

    /// <summary>Asks whether the address belongs to the person. Nothing else is sent before it is answered.</summary>
    Confirmation,
}
