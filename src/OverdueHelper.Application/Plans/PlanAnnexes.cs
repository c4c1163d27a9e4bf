using OverdueHelper.Application.Budgets;
using OverdueHelper.Documents.Budgets;
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
    /// <param name="borrower">Who owes.</param>
    /// <param name="language">The plan's language as a culture name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IReadOnlyList<PlanAnnex>> OfAsync(
        OverdueDbContext context, CaseFile file, Borrower borrower, string language, CancellationToken cancellationToken) =>
        [.. await StatementAsync(context, file, borrower, language, cancellationToken)];

    private static async Task<IReadOnlyList<PlanAnnex>> StatementAsync(
        OverdueDbContext context, CaseFile file, Borrower borrower, string language, CancellationToken cancellationToken) =>
        await context.StatementOfAsync(file, borrower, language, cancellationToken) is { } contents
            ? [new PlanAnnex(BankStatementPaper.AnnexTitle(language, borrower.Kind), BankStatementPaper.Annex(contents))]
            : [];
}
