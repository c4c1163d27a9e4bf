using OverdueHelper.Documents.CashFlow;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.CashFlow;

/// <summary>The thirteen weeks as an annex to the plan of a business.</summary>
internal static class CashFlowAnnex
{
    /// <summary>The annex in the plan's language; none while the weeks were not started or their opening balance is not known.</summary>
    public static async Task<IReadOnlyList<PlanAnnex>> OfAsync(OverdueDbContext context, Guid caseId, string language, CancellationToken cancellationToken) =>
        await context.CashFlowContentsAsync(caseId, language, cancellationToken) is { IsOpeningKnown: true } contents
            ? [new PlanAnnex(CashFlowPaper.TitleIn(language), CashFlowPaper.Blocks(contents))]
            : [];
}
