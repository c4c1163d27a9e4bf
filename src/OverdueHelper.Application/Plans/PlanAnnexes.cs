using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Loans;
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
    /// <param name="loans">The loans of the plan.</param>
    /// <param name="language">The plan's language as a culture name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IReadOnlyList<PlanAnnex>> OfAsync(
        OverdueDbContext context, CaseFile file, Borrower borrower, IReadOnlyList<LoanView> loans, string language, CancellationToken cancellationToken) =>
        [.. await context.StatementAnnexAsync(file, borrower, language, cancellationToken), .. await context.HistoryOfAsync(file.Id, loans, language, cancellationToken)];

    private static async Task<IReadOnlyList<PlanAnnex>> StatementAnnexAsync(
        this OverdueDbContext context, CaseFile file, Borrower borrower, string language, CancellationToken cancellationToken) =>
        await context.StatementOfAsync(file, borrower, language, cancellationToken) is { } contents
            ? [new PlanAnnex(BankStatementPaper.AnnexTitle(language, borrower.Kind), BankStatementPaper.Annex(contents))]
            : [];
}
