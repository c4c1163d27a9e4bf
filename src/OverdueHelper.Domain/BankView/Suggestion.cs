using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>A plan worth asking for, with both costs side by side.</summary>
/// <param name="Proposal">The plan, exact.</param>
/// <param name="Test">What it takes from the bank in today's money.</param>
public sealed record Suggestion(PlanProposal Proposal, PresentValueTest Test)
{
    /// <summary>What the borrower still pays in all.</summary>
    public Money BorrowerCost => Proposal.TotalToPay;

    /// <summary>What the bank loses in today's money; nothing where it is only the rounding of the rows, or a gain.</summary>
    public Money BankCost => Test.IsFree ? Money.Zero(Proposal.Start.Currency) : Test.Loss;

    /// <summary>Whether the other is at least as cheap for both and cheaper for one.</summary>
    public bool IsDominatedBy(Suggestion other) =>
        other.BorrowerCost <= BorrowerCost && other.BankCost <= BankCost && (other.BorrowerCost < BorrowerCost || other.BankCost < BankCost);
}
