namespace OverdueHelper.Application.Reminders;

/// <summary>How a person wants to be reminded by e-mail, as typed.</summary>
public sealed class ReminderForm
{
    /// <summary>The version the form was filled from; 0 when nothing was saved yet.</summary>
    public int Version { get; set; }

    /// <summary>Whether e-mail is wanted.</summary>
    public bool IsOn { get; set; }

    /// <summary>Where to.</summary>
    public string Address { get; set; } = "";

    /// <summary>How many days before a date.</summary>
    public int? DaysBefore { get; set; }

    /// <summary>The time of day, such as <c>9:00</c>.</summary>
    public string At { get; set; } = "";

    /// <summary>When the quiet hours begin.</summary>
    public string QuietFrom { get; set; } = "";

    /// <summary>When the quiet hours end.</summary>
    public string QuietUntil { get; set; } = "";

    /// <summary>The language, a culture name.</summary>
    public string Language { get; set; } = "";
}
