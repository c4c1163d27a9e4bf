using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>A plan that is not suggested, and why.</summary>
/// <param name="Option">What would be asked for.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Proposal">The plan; null where there is none.</param>
/// <param name="Test">What it takes from the bank; null where there is no plan.</param>
/// <param name="Excess">By how much its highest instalment is above the budget; null for other reasons.</param>
/// <param name="Better">The suggestion that is cheaper for both; null for other reasons.</param>
public sealed record LeftOut(
    PlanOption Option, LeftOutReason Reason, PlanProposal? Proposal = null, PresentValueTest? Test = null, Money? Excess = null, Suggestion? Better = null);
