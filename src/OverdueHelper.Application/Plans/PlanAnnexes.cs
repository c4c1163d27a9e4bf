using OverdueHelper.Application.Loans;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Plans;

/// <summary>What stands behind a plan: what each feature gives, in the order in which a bank reads it.</summary>
internal static class PlanAnnexes
{
    /// <summary>The annexes of a plan; none of them names another lender's loan.</summary>
    /// <param name="context">The open context.</param>
    /// <param name="file">The case.</param>
    /// <param name="loans">The loans of the plan.</param>
    /// <param name="language">The plan's language as a culture name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IReadOnlyList<PlanAnnex>> OfAsync(
        OverdueDbContext context, CaseFile file, IReadOnlyList<LoanView> loans, string language, CancellationToken cancellationToken) =>
        [.. await context.HistoryOfAsync(file.Id, loans, language, cancellationToken)];
}
