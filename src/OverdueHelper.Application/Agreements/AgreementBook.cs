using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Agreements;

/// <summary>Reads what was handed over and what became of it. For use cases that show more than one version.</summary>
internal static class AgreementBook
{
    /// <summary>The versions of every loan of a case, oldest first.</summary>
    public static async Task<IReadOnlyList<VersionView>> VersionsOfAsync(this OverdueDbContext context, Guid caseId, CancellationToken cancellationToken)
    {
        var versions = await context.Set<SentProposal>().Where(row => row.CaseId == caseId).OrderBy(row => row.Number).AsNoTracking().ToListAsync(cancellationToken);
        if (versions.Count == 0)
        {
            return [];
        }

        var steps = (await context.Set<ProposalStep>().Where(row => row.CaseId == caseId).AsNoTracking().ToListAsync(cancellationToken)).ToLookup(row => row.VersionId);
        var counters = (await context.Set<CounterOffer>().Where(row => row.CaseId == caseId).AsNoTracking().ToListAsync(cancellationToken)).ToLookup(row => row.VersionId);
        return
        [
            .. versions.Select(row => new VersionView(
                row.Id, row.LoanId, row.Number, row.Terms, row.Figures, row.PlanVersion, row.ContentHash,
                [.. steps[row.Id].OrderBy(step => step.Sequence)], [.. counters[row.Id].OrderBy(offer => offer.Id)]) { ThreadId = row.ThreadId }),
        ];
    }

    /// <summary>The versions of one loan, oldest first.</summary>
    public static async Task<IReadOnlyList<VersionView>> VersionsOfAsync(this OverdueDbContext context, Guid caseId, Guid loanId, CancellationToken cancellationToken) =>
        [.. (await context.VersionsOfAsync(caseId, cancellationToken)).Where(version => version.LoanId == loanId)];
}
