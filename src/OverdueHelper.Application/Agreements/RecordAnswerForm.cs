using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Agreements;

/// <summary>What became of a version, as the page holds it.</summary>
public sealed class RecordAnswerForm
{
    /// <summary>The identity of the step, made with the form.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The loan.</summary>
    public required Guid LoanId { get; init; }

    /// <summary>The version.</summary>
    public required Guid VersionId { get; init; }

    /// <summary>The number of the step the form was filled after.</summary>
    public required int AfterSequence { get; init; }

    /// <summary>The state from now on.</summary>
    public ProposalState? State { get; set; }

    /// <summary>Whether it is the bank's last offer that is accepted, and not the version.</summary>
    public bool TakesCounter { get; set; }

    /// <inheritdoc cref="ProposalStep.On"/>
    public DateOnly? On { get; set; }

    /// <inheritdoc cref="ProposalStep.Channel"/>
    public ContactChannel? Channel { get; set; }

    /// <inheritdoc cref="ProposalStep.Who"/>
    public string Who { get; set; } = "";

    /// <inheritdoc cref="ProposalStep.Note"/>
    public string Note { get; set; } = "";
}
