using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Agreements;

/// <summary>The correction of a handing over, as the page holds it.</summary>
public sealed class CorrectHandoverForm
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The versions that were handed over together, each with the identity of its corrected row, made with the form.</summary>
    public required IReadOnlyDictionary<Guid, Guid> VersionIds { get; init; }

    /// <inheritdoc cref="ProposalStep.On"/>
    public DateOnly? On { get; set; }

    /// <inheritdoc cref="ProposalStep.Channel"/>
    public ContactChannel? Channel { get; set; }

    /// <inheritdoc cref="ProposalStep.Who"/>
    public string Who { get; set; } = "";

    /// <inheritdoc cref="ProposalStep.Note"/>
    public string Note { get; set; } = "";

    /// <summary>The form, filled from what was written down.</summary>
    /// <param name="versions">The versions that were handed over together; at least one.</param>
    public static CorrectHandoverForm From(IReadOnlyList<VersionView> versions)
    {
        var first = versions[0].Steps[0];
        return new CorrectHandoverForm
        {
            CaseId = first.CaseId,
            VersionIds = versions.ToDictionary(version => version.Id, _ => Guid.CreateVersion7()),
            On = first.On,
            Channel = first.Channel,
            Who = first.Who,
            Note = first.Note,
        };
    }
}
