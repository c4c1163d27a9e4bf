using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>How to keep in touch, as the page holds it.</summary>
public sealed class RhythmForm
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The count of saves the form was filled from; 0 for a case without a rhythm of its own.</summary>
    public int Version { get; set; }

    /// <inheritdoc cref="ContactRhythm.ConfirmsSameDay"/>
    public bool ConfirmsSameDay { get; set; }

    /// <inheritdoc cref="ContactRhythm.ChaseAfterDays"/>
    public int? ChaseAfterDays { get; set; }

    /// <inheritdoc cref="ContactRhythm.ReportEveryMonths"/>
    public int? ReportEveryMonths { get; set; }

    /// <inheritdoc cref="ContactRhythm.ReviewEveryMonths"/>
    public int? ReviewEveryMonths { get; set; }

    /// <inheritdoc cref="ContactRhythm.UsesWeekends"/>
    public bool UsesWeekends { get; set; }

    /// <summary>When the quiet hours begin, such as <c>21:00</c>.</summary>
    public string QuietFrom { get; set; } = "";

    /// <summary>When the quiet hours end, such as <c>8:00</c>.</summary>
    public string QuietUntil { get; set; } = "";
}
