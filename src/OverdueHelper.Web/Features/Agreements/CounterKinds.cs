using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Web.Features.Agreements;

/// <summary>The kinds of request a bank's offer can be entered as, and which numbers belong to each.</summary>
internal static class CounterKinds
{
    /// <summary>Every kind but seasonal instalments and a revolving credit, whose numbers are a choice of their own: a bank's offer of that kind is entered as instalments.</summary>
    public static IReadOnlyList<ProposalKind> All { get; } = [.. Enum.GetValues<ProposalKind>().Where(kind => kind is not (ProposalKind.Seasonal or ProposalKind.RevolvingCredit))];

    public static bool HasCount(ProposalKind? kind) => kind switch
    {
        ProposalKind.ArrearsOnTop or ProposalKind.LongerTerm or ProposalKind.CapitalisedPause or ProposalKind.InterestOnly or ProposalKind.LowerRate
            or ProposalKind.DeferredPause or ProposalKind.InterestFreePause or ProposalKind.SpreadArrears or ProposalKind.ReAge or ProposalKind.StepUp
            or ProposalKind.Renewal or ProposalKind.FixedInstalments or ProposalKind.Settlement => true,
        ProposalKind.CapitaliseArrears or ProposalKind.Graduated or ProposalKind.Seasonal or ProposalKind.Balloon or ProposalKind.WaivePenalties
            or ProposalKind.WaiveInterest or ProposalKind.FixedPayment or ProposalKind.PartialLumpSum or ProposalKind.RevolvingCredit or null => false,
    };

    public static bool HasShare(ProposalKind? kind) =>
        kind is ProposalKind.LowerRate or ProposalKind.StepUp or ProposalKind.Graduated or ProposalKind.WaiveInterest;

    public static bool HasAmount(ProposalKind? kind) =>
        kind is ProposalKind.Balloon or ProposalKind.FixedPayment or ProposalKind.PartialLumpSum or ProposalKind.Settlement;
}
