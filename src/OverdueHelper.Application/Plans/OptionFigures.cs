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

    /// <summary>What happens to it when something goes wrong; <see langword="null"/> when no budget is known.</summary>
    public PlanStress? Stress { get; private init; }

    /// <summary>Works a request out.</summary>
    /// <param name="terms">The request; its numbers are possible.</param>
    /// <param name="start">The loan as it stands.</param>
    /// <param name="budget">What the budget leaves for the loan; <see langword="null"/> when not known.</param>
    public static OptionFigures Of(ProposalTerms terms, PlanStart start, BudgetFit? budget)
    {
        var result = terms.For(start).On(start);
        var proposal = result as PlanProposal;
        return new OptionFigures(
            terms,
            result,
            proposal is not null && start.IsSplitKnown ? PresentValueTest.Of(proposal) : null,
            proposal is not null ? budget?.Spare(proposal) : null)
        {
            Stress = proposal is not null ? budget?.Stress(terms, proposal) : null,
        };
    }
}
