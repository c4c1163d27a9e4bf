using Microsoft.EntityFrameworkCore;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Contacts;

/// <summary>Reads the last few contacts of a case, for its home page.</summary>
public sealed class LatestContacts(Desk desk) : IUseCase
{
    /// <summary>Newest first.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The rows and how many contacts there are in all; none when the case is not this reader's.</returns>
    public async Task<(IReadOnlyList<ContactRow> Rows, int Total)> RunAsync(Guid caseId, int take = 3, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await ReadAsync(context, caseId, take, cancellationToken);
    }

    internal static async Task<(IReadOnlyList<ContactRow> Rows, int Total)> ReadAsync(
        OverdueDbContext context, Guid caseId, int take, CancellationToken cancellationToken)
    {
        var rows = await context.Rows(context.Timeline(caseId).Take(take)).ToListAsync(cancellationToken);
        return (rows, rows.Count < take ? rows.Count : await context.Timeline(caseId).CountAsync(cancellationToken));
    }
}
