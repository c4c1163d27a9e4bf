using OverdueHelper.Application.BankView;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.CashFlow;
using OverdueHelper.Application.Loans;
using OverdueHelper.Documents.BankView;
using OverdueHelper.Documents.Budgets;
using OverdueHelper.Documents.CashFlow;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Plans;

/// <summary>What stands behind a plan: what each feature gives, in the order in which a bank reads it.</summary>
internal static class PlanAnnexes
{
    /// <summary>The annexes of a plan; none of them names another lender's loan.</summary>
    /// <param name="context">The open context.</param>
    /// <param name="file">The case.</param>
    /// <param name="lender">The lender.</param>
    /// <param name="borrower">Who owes.</param>
    /// <param name="details">What the plan says beside its figures.</param>
    /// <param name="planned">What is asked for on this lender's loans.</param>
    /// <param name="loans">The same loans with their accounts.</param>
    /// <param name="weeks">The thirteen weeks with the plan's instalments; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IReadOnlyList<PlanAnnex>> OfAsync(
        OverdueDbContext context, CaseFile file, Lender lender, Borrower borrower, PlanDetails details, IReadOnlyList<PlannedLoan> planned, IReadOnlyList<LoanView> loans,
        CashFlowPaperContents? weeks, CancellationToken cancellationToken) =>
        [
            .. await context.StatementAnnexAsync(file, borrower, details.Language, planned.ToDictionary(one => one.Loan.Id, one => one.Proposal), cancellationToken),
            .. CashFlowAnnex.Of(weeks),
            .. await context.HistoryOfAsync(file.Id, loans, details.Language, cancellationToken),
            .. await BankTestsAsync(context, file, lender, borrower, details, planned, cancellationToken),
        ];

    private static async Task<IReadOnlyList<PlanAnnex>> StatementAnnexAsync(
        this OverdueDbContext context, CaseFile file, Borrower borrower, string language, IReadOnlyDictionary<Guid, PlanProposal> asked, CancellationToken cancellationToken) =>
        await context.StatementOfAsync(file, borrower, language, asked, cancellationToken) is { } contents
            ? [new PlanAnnex(BankStatementPaper.AnnexTitle(language, borrower.Kind), BankStatementPaper.Annex(contents), "IncomeAndSpending")]
            : [];

    private static async Task<IReadOnlyList<PlanAnnex>> BankTestsAsync(
        OverdueDbContext context, CaseFile file, Lender lender, Borrower borrower, PlanDetails details, IReadOnlyList<PlannedLoan> planned, CancellationToken cancellationToken)
    {
        var entered = await context.AssumptionsAsync(file.Id, cancellationToken);
        List<PlanAnnex> annexes = [];
        foreach (var one in planned.Where(one => one.Proposal.Start.IsSplitKnown))
        {
            var form = BankViewForm.From(one.Loan, entered.GetValueOrDefault(one.Loan.Id));
            var contents = BankPapers.Contents(one.Proposal, new BankSide(form, one.Loan, one.Standing.DaysPastDue), file, lender.Name, borrower.FullName, details, context.Today);
            if (form.InPlan ?? !contents.IsNegative)
            {
                annexes.Add(new PlanAnnex(BankViewPaper.AnnexTitle(details.Language, planned.Count > 1 ? one.Loan : null), BankViewPaper.Annex(contents)));
            }
        }

        return annexes;
    }
}
