using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>Reads the files of one contact, or those that wait for the contact being written.</summary>
public sealed class ListContactFiles(Desk desk) : IUseCase
{
    /// <summary>In the order they were added, removed ones included.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="entryId">Any version of the contact; <see langword="null"/> for the person's own that no contact has yet.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Empty when there are none, or they are not this reader's.</returns>
    public async Task<IReadOnlyList<ContactFileRow>> RunAsync(Guid caseId, Guid? entryId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (entryId is null)
        {
            return await context.RowsAsync(context.Waiting(caseId), cancellationToken);
        }

        var firstId = await context.Set<ContactEntry>().Where(entry => entry.Id == entryId && entry.CaseId == caseId).Select(entry => entry.OriginalId ?? entry.Id).SingleOrDefaultAsync(cancellationToken);
        return await context.RowsAsync(context.Set<ContactFile>().Where(file => file.EntryId == firstId && file.CaseId == caseId), cancellationToken);
    }
}
