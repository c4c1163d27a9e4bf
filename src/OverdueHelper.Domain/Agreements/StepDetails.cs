using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Domain.Agreements;

/// <summary>When a step was taken, how, and who says so.</summary>
/// <param name="Id">The identity of the step.</param>
/// <param name="On">The day.</param>
/// <param name="LoggedAt">When it is written down.</param>
/// <param name="LoggedBy">Who writes it down: the account's id.</param>
public sealed record StepDetails(Guid Id, DateOnly On, DateTimeOffset LoggedAt, string LoggedBy)
{
    /// <inheritdoc cref="ProposalStep.Channel"/>
    public ContactChannel? Channel { get; init; }

    /// <inheritdoc cref="ProposalStep.Who"/>
    public string Who { get; init; } = "";

    /// <inheritdoc cref="ProposalStep.Note"/>
    public string Note { get; init; } = "";

    /// <inheritdoc cref="ProposalStep.CounterId"/>
    public Guid? CounterId { get; init; }

    /// <inheritdoc cref="ProposalStep.Payments"/>
    public IReadOnlyList<AgreedRow>? Payments { get; init; }
}
