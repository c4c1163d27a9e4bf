using OverdueHelper.Application.BankView;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Plans;

/// <summary>One request worked out for one loan, ready to stand beside the others.</summary>
/// <param name="Terms">The request with its numbers.</param>
/// <param name="Result">What it comes to.</param>
/// <param name="Test">What it costs the bank; <see langword="null"/> when that is not known.</param>
/// <param name="Spare">What the budget leaves beside the highest instalment; <see langword="null"/> when no budget is known.</param>
public sealed record OptionFigures(ProposalTerms Terms, PlanResult Result, PresentValueTest? Test, Money? Spare)
{
    /// <summary>The schedule and its sums; <see langword="null"/> when the request does not apply.</summary>
    public PlanProposal? Proposal => Result as PlanProposal;

    /// <summary>Whether the budget carries the highest instalment; <see langword="null"/> while that is not known.</summary>
    public bool? FitsBudget { get; private init; }

    /// <summary>The plan against collections; <see langword="null"/> when that is not known or not asked.</summary>
    public CollectionsTest? Collections { get; private init; }

    /// <summary>What happens to it when something goes wrong; <see langword="null"/> when no budget is known.</summary>
    public PlanStress? Stress { get; private init; }

    /// <summary>The rate paid from here on. Fraction a year; <see langword="null"/> when there is none.</summary>
    public decimal? RateFromHere => Proposal is { Start.IsSplitKnown: true } proposal ? Domain.Arrears.RateFromHere.Of(proposal) : null;

    /// <summary>Works a request out.</summary>
    /// <param name="terms">The request; its numbers are possible.</param>
    /// <param name="start">The loan as it stands.</param>
    /// <param name="budget">What the budget leaves for the loan; <see langword="null"/> when not known.</param>
    /// <param name="wish">What must stay each month; nothing when left out.</param>
    /// <param name="bank">The bank's side, for the test against collections; without it only the first test is made.</param>
    public static OptionFigures Of(ProposalTerms terms, PlanStart start, BudgetFit? budget, OptionWishForm? wish = null, BankSide? bank = null)
    {
        var result = terms.For(start).On(start);
        var proposal = result as PlanProposal;
        var tested = start.IsSplitKnown ? proposal : null;
        var buffer = new Money(wish?.BufferMinor ?? 0, start.Currency);
        var spare = proposal is null ? null : budget?.Spare(proposal, buffer);
        return new OptionFigures(
            terms,
            result,
            tested is null ? null : PresentValueTest.Of(tested, bank?.Threshold ?? PresentValueTest.DefaultThreshold),
            spare)
        {
            FitsBudget = spare is { } left ? budget!.Carries(left) : null,
            Collections = tested is null || bank is null ? null : CollectionsTest.Of(tested, bank.Assumes(start)),
            Stress = proposal is not null ? budget?.Stress(terms, proposal) : null,
        };
    }
}
