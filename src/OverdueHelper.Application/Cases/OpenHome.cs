using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Agreements;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Papers;
using OverdueHelper.Application.Plans;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Cases;

/// <summary>Reads the home page of a case.</summary>
public sealed class OpenHome(Desk desk) : IUseCase
{
    private const int LatestShown = 3;

    /// <summary>Everything the page shows.</summary>
    /// <returns><see langword="null"/> when the case is not this reader's.</returns>
    public async Task<HomeView?> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var file = await context.Cases
            .Where(file => file.Id == caseId)
            .Select(file => new
            {
                file.IsExample,
                file.Country,
                Borrower = context.Set<Borrower>().SingleOrDefault(row => row.CaseId == file.Id),
                Safeguards = context.Set<Safeguards>().SingleOrDefault(row => row.CaseId == file.Id),
            })
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        if (file is null)
        {
            return null;
        }

        var loans = await context.LoansOfAsync(caseId, cancellationToken);
        var papers = await context.PapersOfAsync(caseId, file.Borrower, file.Country, cancellationToken);
        var (lines, unknown) = await context.BudgetCountsAsync(caseId, cancellationToken);
        var steps = await ReadNextSteps.ReadAsync(context, caseId, cancellationToken);
        var (contacts, total) = await LatestContacts.ReadAsync(context, caseId, LatestShown, cancellationToken);
        var plans = await PlanCounts.OfAsync(context, caseId, cancellationToken);
        var facts = new CaseFacts(
            file.Safeguards,
            file.Borrower,
            [.. loans.Select(loan => Facts(loan, plans.Chosen))],
            total,
            lines,
            unknown,
            papers.Ready,
            papers.Papers.Count,
            plans.Printed);
        var versions = await context.VersionsOfAsync(caseId, cancellationToken);
        AgreementView[] agreements = [.. loans.Select(loan => AgreementView.Of(versions, loan, context.Today)).OfType<AgreementView>()];
        return new HomeView(
            caseId,
            file.IsExample,
            file.Country,
            file.Borrower?.FullName ?? "",
            context.Today,
            file.Safeguards?.Cautions(context.Today, file.Country) ?? [],
            file.Safeguards?.CourtDateOn,
            TaskList.For(facts),
            loans,
            steps,
            contacts,
            total,
            await ComingDates.OfAsync(context, caseId, steps, loans, agreements, cancellationToken),
            await LoadReminders.IsLostAsync(context, cancellationToken))
        {
            Versions = versions,
            Agreements = agreements,
        };
    }

    private static LoanFacts Facts(LoanView loan, IReadOnlySet<Guid> chosen) =>
        new(loan.Id, loan.Standing.Unknown.Count, PlanBasis.Of(loan.Account).Start is not null, chosen.Contains(loan.Id), loan.Standing.IsOverdue is false);
}
