using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Plans;

/// <summary>Every kind of request, by what it changes.</summary>
public static class ProposalGroups
{
    /// <summary>The kinds of a group in the order in which they are offered.</summary>
    /// <param name="group">The group.</param>
    public static IReadOnlyList<ProposalKind> Of(ProposalGroup group) => group switch
    {
        ProposalGroup.Time => [ProposalKind.LongerTerm, ProposalKind.CapitalisedPause, ProposalKind.DeferredPause, ProposalKind.InterestFreePause, ProposalKind.InterestOnly],
        ProposalGroup.Arrears => [ProposalKind.ArrearsOnTop, ProposalKind.SpreadArrears, ProposalKind.CapitaliseArrears, ProposalKind.ReAge],
        ProposalGroup.Rate => [ProposalKind.LowerRate, ProposalKind.FixedInstalments],
        ProposalGroup.Shape => [ProposalKind.FixedPayment, ProposalKind.StepUp, ProposalKind.Graduated, ProposalKind.Seasonal, ProposalKind.Balloon],
        ProposalGroup.Waiver => [ProposalKind.WaivePenalties, ProposalKind.WaiveInterest],
        ProposalGroup.LumpSum => [ProposalKind.PartialLumpSum, ProposalKind.Settlement],
        ProposalGroup.Enterprise => [ProposalKind.Renewal, ProposalKind.RevolvingCredit],
    };
}
