using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Agreements;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Documents.Loans;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Loans;

/// <summary>How one lender's loans went, for the annex of a plan.</summary>
internal static class HistoryBook
{
    private const int MostBalances = 240;

    /// <summary>The annex; none while no contract is known.</summary>
    /// <param name="context">The open context.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="loans">The lender's loans that the plan is about.</param>
    /// <param name="language">The plan's language as a culture name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IReadOnlyList<PlanAnnex>> HistoryOfAsync(
        this OverdueDbContext context, Guid caseId, IReadOnlyList<LoanView> loans, string language, CancellationToken cancellationToken)
    {
        var histories = new List<LoanHistory>();
        foreach (var loan in loans.Where(loan => loan.Account.Schedule is not null))
        {
            var account = loan.Account;
            var contacts = await context.Timeline(caseId)
                .Where(entry => context.Set<ContactThread>().Any(thread => thread.Id == entry.ThreadId && thread.LenderId == loan.LenderId))
                .Select(entry => entry.On)
                .ToListAsync(cancellationToken);
            var versions = await context.VersionsOfAsync(caseId, loan.Id, cancellationToken);
            histories.Add(new LoanHistory(
                account.Loan,
                LoanTimeline.On(account.Standing.Today, account.Schedule!, account.Events, account.Rules, loan.Pack),
                BalanceHistory.Of(account, MostBalances),
                contacts,
                [.. versions.Select(version => version.SentOn)]));
        }

        return histories.Count == 0 ? [] : [new PlanAnnex(HistoryAnnex.Title(language), HistoryAnnex.Compose(histories, language))];
    }
}
