using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Plans;

/// <summary>What is asked for if the bank says no. It costs the bank no more than the request, and the budget carries it.</summary>
/// <param name="Figures">The request to fall back on; <see langword="null"/> when there is none.</param>
/// <param name="IsKept">Whether the person chose it.</param>
/// <param name="Obstacle">Why there is none, or what is wrong with the one that was kept; <see langword="null"/> when nothing is.</param>
public sealed record FallbackView(OptionFigures? Figures, bool IsKept, FallbackObstacle? Obstacle)
{
    /// <summary>By how much more the budget would have to leave each time; <see langword="null"/> where no amount would do or none is missing.</summary>
    public Money? Missing { get; init; }

    /// <summary>What the person kept, as it stands today.</summary>
    /// <param name="kept">What was kept, worked out.</param>
    /// <param name="request">What is asked for; <see langword="null"/> when nothing is.</param>
    public static FallbackView Kept(OptionFigures kept, OptionFigures? request) => new(kept, IsKept: true, kept switch
    {
        { Spare: { Minor: < 0 } } => FallbackObstacle.AboveBudget,
        { Test: { } test } when request?.Test is { } asked && !test.IsFree && (asked.IsFree || test.Loss > asked.Loss) => FallbackObstacle.DearerForBank,
        _ => null,
    })
    {
        Missing = kept.Spare is { Minor: < 0 } spare ? -spare : null,
    };

    /// <summary>What can be proposed.</summary>
    /// <param name="view">The loan and the budget.</param>
    /// <param name="wish">What is wished of every request.</param>
    /// <param name="answer">What the engine found; <see langword="null"/> when it could not search.</param>
    /// <param name="request">What is asked for; <see langword="null"/> when nothing is.</param>
    /// <param name="besides">The likely answer of the bank, which is shown beside it.</param>
    public static FallbackView Proposed(OptionsView view, OptionWishForm wish, OptionAnswer? answer, OptionFigures? request, PlanOption? besides)
    {
        if (request?.Proposal is not { } proposal)
        {
            return new(null, IsKept: false, FallbackObstacle.NothingAsked);
        }

        if (answer is null)
        {
            return new(null, IsKept: false, view.Budget switch
            {
                null => FallbackObstacle.NoBudget,
                { IsDeficit: true } => FallbackObstacle.Deficit,
                _ => FallbackObstacle.CostNotKnown,
            });
        }

        var fallback = answer.FallbackFor(proposal, besides);
        return fallback.Plan is { } plan
            ? new(view.Of(ProposalTerms.Of(plan.Proposal.Option), wish), IsKept: false, Obstacle: null)
            : new(null, IsKept: false, fallback.Missing is null ? FallbackObstacle.DearerForBank : FallbackObstacle.AboveBudget) { Missing = fallback.Missing };
    }
}
