using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Agreements;

/// <summary>The rows of versions that can still be taken back: each the last of its loan, and nothing has followed the handing over.</summary>
internal static class HandoverRows
{
    /// <returns><see langword="null"/> when one of them is not there, or something has followed it.</returns>
    public static async Task<List<SentProposal>?> LastAsync(
        OverdueDbContext context, IReadOnlyList<VersionView> versions, IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.ToHashSet();
        var open = versions.Where(version => wanted.Contains(version.Id) && version.NothingFollowed && versions.Last(other => other.LoanId == version.LoanId).Id == version.Id).ToList();
        return open.Count == wanted.Count ? await context.Set<SentProposal>().Where(row => wanted.Contains(row.Id)).ToListAsync(cancellationToken) : null;
    }
}
