using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Agreements;

/// <summary>The handing over of a plan, as the page holds it.</summary>
public sealed class SendPlanForm
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The lender the plan is for.</summary>
    public required Guid LenderId { get; init; }

    /// <summary>The version of the plan that was looked at.</summary>
    public required int PlanVersion { get; init; }

    /// <summary>The identities of the versions, by loan: made with the form, so that a repeated submit hands over once.</summary>
    public required IReadOnlyDictionary<Guid, Guid> VersionIds { get; init; }

    /// <summary>The identity of the entry in the contact log.</summary>
    public Guid ContactId { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc cref="ProposalStep.On"/>
    public DateOnly? On { get; set; }

    /// <inheritdoc cref="ProposalStep.Channel"/>
    public ContactChannel? Channel { get; set; }

    /// <inheritdoc cref="ProposalStep.Who"/>
    public string Who { get; set; } = "";

    /// <inheritdoc cref="ProposalStep.Note"/>
    public string Note { get; set; } = "";

    /// <summary>Whether it is also written into the contact log, with what comes next.</summary>
    public bool LogsContact { get; set; } = true;

    /// <summary>What the bank does next.</summary>
    public string StepWhat { get; set; } = "";

    /// <summary>By when; then the borrower asks again.</summary>
    public DateOnly? StepDueOn { get; set; }
}
