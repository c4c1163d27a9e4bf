using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.BankView;

/// <summary>Both tests of one proposal, under what was entered and starting values for the rest. Never a prediction.</summary>
/// <param name="Proposal">What is asked for.</param>
/// <param name="Value">What it takes from the bank in today's money.</param>
/// <param name="Collections">The plan against collections.</param>
/// <param name="Turns">What would turn a negative result, each the smallest change that does; none when both are good or nothing helps.</param>
public sealed record BankResult(PlanProposal Proposal, PresentValueTest Value, CollectionsTest Collections, IReadOnlyList<PlanProposal> Turns)
{
    /// <summary>The inputs of the second test that nobody typed in.</summary>
    public IReadOnlyList<CollectionsInput> NotEntered => Collections.Assumptions.NotEntered();

    /// <summary>Whether the loss is above the threshold, or the plan is worth less than collections.</summary>
    public bool IsNegative => !IsGood(Value, Collections);

    /// <summary>Works both tests out.</summary>
    /// <param name="proposal">What is asked for; the split of what is overdue is known.</param>
    /// <param name="form">What was entered; it has passed its check.</param>
    /// <param name="loan">The loan.</param>
    /// <param name="daysPastDue">The days past due; <see langword="null"/> when not known.</param>
    /// <exception cref="InvalidOperationException">The split of the arrears is not known, or an input is outside its range.</exception>
    public static BankResult Of(PlanProposal proposal, BankViewForm form, Loan loan, int? daysPastDue)
    {
        var side = new BankSide(form, loan, daysPastDue);
        var (assumed, threshold) = (side.Assumes(proposal.Start), side.Threshold);
        var value = PresentValueTest.Of(proposal, threshold);
        var collections = CollectionsTest.Of(proposal, assumed);
        return new BankResult(
            proposal, value, collections,
            OptionSolver.WhatWouldTurn(proposal, other => IsGood(PresentValueTest.Of(other, threshold), CollectionsTest.Of(other, assumed))));
    }

    private static bool IsGood(PresentValueTest value, CollectionsTest collections) =>
        (value.IsFree || !value.IsAbove) && collections.Difference.Minor >= 0;
}
