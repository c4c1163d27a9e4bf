using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Web.Features.Options;

/// <summary>The words about a fallback.</summary>
internal static class FallbackWords
{
    /// <summary>Why there is none and what would have to change, or what is wrong with the one that was kept; empty when nothing is.</summary>
    /// <param name="fallback">The fallback.</param>
    /// <param name="amount">The words for an amount.</param>
    public static string Of(FallbackView fallback, Func<Money, string> amount) => fallback.Obstacle is { } obstacle ? Of(fallback, obstacle, amount) : "";

    private static string Of(FallbackView fallback, FallbackObstacle obstacle, Func<Money, string> amount) => obstacle switch
    {
        FallbackObstacle.NothingAsked => RequestText.FallbackNothingAsked,
        FallbackObstacle.NoBudget => RequestText.FallbackNoBudget,
        FallbackObstacle.Deficit => RequestText.FallbackDeficit,
        FallbackObstacle.CostNotKnown => RequestText.FallbackCostNotKnown,
        FallbackObstacle.AboveBudget => SuggestionWords.Say(
            fallback.IsKept ? RequestText.FallbackKeptAboveBudget : RequestText.FallbackAboveBudget, fallback.Missing is { } missing ? amount(missing) : ""),
        FallbackObstacle.DearerForBank => fallback.IsKept ? RequestText.FallbackKeptDearer : RequestText.FallbackDearerForBank,
    };
}
