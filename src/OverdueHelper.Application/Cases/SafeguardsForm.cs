using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Cases;

/// <summary>The answers before the start, as the page holds them.</summary>
public sealed class SafeguardsForm
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The count of saves the form was filled from.</summary>
    public int Version { get; set; }

    /// <inheritdoc cref="Safeguards.IsOwed"/>
    public Answer? IsOwed { get; set; }

    /// <inheritdoc cref="Safeguards.LastAcknowledgedOn"/>
    public DateOnly? LastAcknowledgedOn { get; set; }

    /// <inheritdoc cref="Safeguards.LastAcknowledgedUnknown"/>
    public bool LastAcknowledgedUnknown { get; set; }

    /// <inheritdoc cref="Safeguards.HasCourtPapers"/>
    public Answer? HasCourtPapers { get; set; }

    /// <inheritdoc cref="Safeguards.CourtDateOn"/>
    public DateOnly? CourtDateOn { get; set; }

    /// <inheritdoc cref="Safeguards.EssentialsCovered"/>
    public Answer? EssentialsCovered { get; set; }

    /// <inheritdoc cref="Safeguards.OthersBound"/>
    public Answer? OthersBound { get; set; }

    /// <inheritdoc cref="Safeguards.IncomeAtLender"/>
    public Answer? IncomeAtLender { get; set; }

    /// <inheritdoc cref="Safeguards.AdviserSaidGoOn"/>
    public bool AdviserSaidGoOn { get; set; }
}
