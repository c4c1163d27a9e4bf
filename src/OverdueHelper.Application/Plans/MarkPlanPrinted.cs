using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Agreements;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Plans;

/// <summary>Remembers that the present version of a plan was printed, and on which days it asks for payments.</summary>
public sealed class MarkPlanPrinted(Desk desk) : IUseCase
{
    /// <summary>Saves the day. Someone who may only read prints without leaving a trace.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="lenderId">The lender.</param>
    /// <param name="contentHash">The fingerprint of what was printed, all its digits.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether the plan counts as printed in its present version.</returns>
    public async Task<bool> RunAsync(Guid caseId, Guid lenderId, string contentHash, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var row = await context.Set<PlanDetails>().SingleOrDefaultAsync(row => row.LenderId == lenderId && row.CaseId == caseId, cancellationToken);
        if (row is null || !await context.WritableCase(caseId).AnyAsync(cancellationToken))
        {
            return false;
        }

        if (!row.Print(context.Today, contentHash))
        {
            return true;
        }

        await KeepDaysAsync(context, row, cancellationToken);
        return await context.TrySaveAsync(cancellationToken);
    }

    // What is on paper stays when the figures move on; the next printing puts its days in place of these. An agreement holds until another one does.
    private static async Task KeepDaysAsync(OverdueDbContext context, PlanDetails plan, CancellationToken cancellationToken)
    {
        LoanView[] loans = [.. (await context.LoansOfAsync(plan.CaseId, cancellationToken)).Where(loan => loan.LenderId == plan.LenderId)];
        var ids = loans.Select(loan => loan.Id).ToList();
        var chosen = await context.Set<Proposal>().Where(row => ids.Contains(row.LoanId)).AsNoTracking().ToDictionaryAsync(row => row.LoanId, row => row.Terms, cancellationToken);
        var versions = await context.VersionsOfAsync(plan.CaseId, cancellationToken);
        foreach (var loan in loans.Where(loan => AgreementView.InForce(versions, loan.Id) is null))
        {
            var days = DaysOf(loan, chosen.GetValueOrDefault(loan.Id), context.Today.AddMonths(PlanDay.MonthsKept));
            await PaymentDays.PutAsync(context, loan.Account.Loan, days, plan.PlanVersion, cancellationToken);
        }
    }

    private static IEnumerable<DateOnly> DaysOf(LoanView loan, ProposalTerms? terms, DateOnly last) =>
        terms is not null && PlanBasis.Of(loan.Account).Start is { } start && terms.For(start).On(start) is PlanProposal proposal
            ? proposal.Rows.Where(row => row.Total.Minor > 0 && row.DueOn <= last).Select(row => row.DueOn)
            : [];
}
