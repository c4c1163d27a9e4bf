namespace OverdueHelper.Domain.Agreements;

/// <summary>Which state of a proposal can follow which.</summary>
/// <remarks>
/// A refusal can be asked to be looked at again, and an agreement can fall through; only what was withdrawn is over for good. Sent after a
/// counter-offer means that the borrower stands by the proposal.
/// </remarks>
public static class ProposalPath
{
    /// <summary>The states that can follow, in the order in which they are offered.</summary>
    /// <param name="state">The state now.</param>
    public static IReadOnlyList<ProposalState> After(ProposalState state) => state switch
    {
        ProposalState.Draft => [ProposalState.Sent],
        ProposalState.Sent => [ProposalState.Acknowledged, ProposalState.Countered, ProposalState.Accepted, ProposalState.Refused, ProposalState.Withdrawn],
        ProposalState.Acknowledged => [ProposalState.Countered, ProposalState.Accepted, ProposalState.Refused, ProposalState.Withdrawn],
        ProposalState.Countered => [ProposalState.Sent, ProposalState.Countered, ProposalState.Accepted, ProposalState.Refused, ProposalState.Withdrawn],
        ProposalState.Refused => [ProposalState.Sent, ProposalState.Countered, ProposalState.Withdrawn],
        ProposalState.Accepted => [ProposalState.Withdrawn],
        ProposalState.Withdrawn => [],
    };

    /// <summary>Whether one state can follow another.</summary>
    /// <param name="from">The state now.</param>
    /// <param name="to">The state that would follow.</param>
    public static bool Allows(ProposalState from, ProposalState to) => After(from).Contains(to);

    /// <summary>Whether the bank has still to say something, or has agreed: such a version is given up before another is sent.</summary>
    /// <param name="state">The state now.</param>
    public static bool IsOpen(ProposalState state) => state switch
    {
        ProposalState.Sent or ProposalState.Acknowledged or ProposalState.Countered => true,
        ProposalState.Draft or ProposalState.Refused or ProposalState.Accepted or ProposalState.Withdrawn => false,
    };
}
