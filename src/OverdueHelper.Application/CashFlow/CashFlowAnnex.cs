using OverdueHelper.Documents.CashFlow;
using OverdueHelper.Documents.Plans;

namespace OverdueHelper.Application.CashFlow;

/// <summary>The thirteen weeks as an annex to the plan of a business.</summary>
internal static class CashFlowAnnex
{
    /// <summary>The annex in the plan's language; none while the weeks were not started or their opening balance is not known.</summary>
    /// <param name="contents">The weeks with the plan's instalments; <see langword="null"/> when they were not started.</param>
    public static IReadOnlyList<PlanAnnex> Of(CashFlowPaperContents? contents) => contents is { IsOpeningKnown: true }
        ? [new PlanAnnex(CashFlowPaper.TitleIn(contents.Language), CashFlowPaper.Blocks(contents), Paper)]
        : [];

    private const string Paper = "CashFlowForecast";
}
