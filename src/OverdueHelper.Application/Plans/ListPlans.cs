using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Agreements;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Plans;

/// <summary>Lists the plans of a case: one per lender.</summary>
public sealed class ListPlans(Desk desk) : IUseCase
{
    /// <summary>The lenders with a loan, in the order of their first loan.</summary>
    /// <returns><see langword="null"/> when the case is not this reader's.</returns>
    public async Task<IReadOnlyList<PlanRow>?> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (!await context.Cases.AnyAsync(file => file.Id == caseId, cancellationToken))
        {
            return null;
        }

        var loans = await context.LoansOfAsync(caseId, cancellationToken);
        var chosen = await context.Set<Proposal>().Where(row => row.CaseId == caseId).Select(row => row.LoanId).ToHashSetAsync(cancellationToken);
        var details = await context.Set<PlanDetails>().Where(row => row.CaseId == caseId).AsNoTracking().ToDictionaryAsync(row => row.LenderId, cancellationToken);
        var versions = await context.VersionsOfAsync(caseId, cancellationToken);
        var printed = new Dictionary<Guid, PlanView>();
        foreach (var row in details.Values.Where(row => row.PrintedHash.Length > 0))
        {
            // What was printed may read differently by now: then it is the next version.
            if (await PlanBook.PlanOfAsync(context, caseId, row.LenderId, cancellationToken) is { } read)
            {
                printed.Add(row.LenderId, read);
            }
        }

        return
        [
            .. loans.GroupBy(loan => (loan.LenderId, loan.LenderName)).Select(lender =>
            {
                var plan = details.GetValueOrDefault(lender.Key.LenderId);
                return new PlanRow(
                    lender.Key.LenderId,
                    lender.Key.LenderName,
                    lender.Count(),
                    lender.Count(loan => chosen.Contains(loan.Id)),
                    PlanReference.Of(caseId, lender.Key.LenderId),
                    printed.GetValueOrDefault(lender.Key.LenderId)?.PlanVersion ?? plan?.PlanVersion ?? 1,
                    printed.TryGetValue(lender.Key.LenderId, out var read) ? read.PrintedOn : plan?.PrintedVersion == plan?.PlanVersion ? plan?.PrintedOn : null,
                    [.. lender.Select(loan => versions.LastOrDefault(version => version.LoanId == loan.Id)).OfType<VersionView>().Select(version => version.State)],
                    lender.First().Id);
            }),
        ];
    }
}
