using OverdueHelper.Application.CashFlow;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Plans;

/// <summary>The figures that stand behind a plan, each given by its own feature, in the order in which they are printed.</summary>
internal static class PlanAnnexes
{
    /// <summary>The annexes of the plan for one lender.</summary>
    /// <param name="context">The open context.</param>
    /// <param name="borrower">Who owes.</param>
    /// <param name="language">The bank's language, as a culture name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IReadOnlyList<PlanAnnex>> OfAsync(OverdueDbContext context, Borrower borrower, string language, CancellationToken cancellationToken) =>
        borrower.Kind is BorrowerKind.SoleTrader or BorrowerKind.Company
            ? await CashFlowAnnex.OfAsync(context, borrower.CaseId, language, cancellationToken)
            : [];
}
