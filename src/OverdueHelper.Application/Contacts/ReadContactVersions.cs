using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>Reads what stood in an entry before it was corrected.</summary>
public sealed class ReadContactVersions(Desk desk) : IUseCase
{
    /// <summary>The entry and every version before it, newest first.</summary>
    /// <returns>Empty when it is not there or not this reader's.</returns>
    public async Task<IReadOnlyList<ContactEntry>> RunAsync(Guid caseId, Guid entryId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        List<ContactEntry> versions = [];
        for (Guid? next = entryId; next is { } id;)
        {
            var entry = await context.Set<ContactEntry>().AsNoTracking().SingleOrDefaultAsync(entry => entry.Id == id && entry.CaseId == caseId, cancellationToken);
            if (entry is not null)
            {
                versions.Add(entry);
            }

            next = entry?.CorrectsId;
        }

        return versions;
    }
}
