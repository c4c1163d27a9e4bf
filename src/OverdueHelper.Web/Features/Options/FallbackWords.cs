using OverdueHelper.Application.Plans;
using OverdueHelper.Web.Controls;

namespace OverdueHelper.Web.Features.Options;

/// <summary>The words about a fallback.</summary>
internal static class FallbackWords
{
    /// <summary>Why there is none and what would have to change, or what is wrong with the one that was kept; nothing when nothing is.</summary>
    public static string? Of(FallbackView fallback) => fallback.Obstacle is { } obstacle ? Of(fallback, obstacle) : null;

    private static string Of(FallbackView fallback, FallbackObstacle obstacle) => obstacle switch
    {
        FallbackObstacle.NothingAsked => RequestText.FallbackNothingAsked,
        FallbackObstacle.NoBudget => RequestText.FallbackNoBudget,
        FallbackObstacle.Deficit => RequestText.FallbackDeficit,
        FallbackObstacle.CostNotKnown => RequestText.FallbackCostNotKnown,
        FallbackObstacle.AboveBudget => SuggestionWords.Say(
            fallback.IsKept ? RequestText.FallbackKeptAboveBudget : RequestText.FallbackAboveBudget, fallback.Missing is { } missing ? Formats.Amount(missing) : ""),
        FallbackObstacle.DearerForBank => fallback.IsKept ? RequestText.FallbackKeptDearer : RequestText.FallbackDearerForBank,
    };
}
