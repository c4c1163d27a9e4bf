using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>Reads a file of a contact to be saved on the reader's device.</summary>
public sealed class OpenContactFile(Desk desk) : IUseCase
{
    /// <summary>The file and its bytes.</summary>
    /// <returns><see langword="null"/> when it is not there, was removed, or is not this reader's.</returns>
    public async Task<(ContactFile File, byte[] Bytes)?> RunAsync(Guid caseId, Guid fileId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var row = (await context.RowsAsync(context.Set<ContactFile>().Where(file => file.Id == fileId && file.CaseId == caseId), cancellationToken)).SingleOrDefault();
        if (row is not { IsRemoved: false })
        {
            return null;
        }

        var content = await context.Set<ContactFileContent>().AsNoTracking().SingleAsync(content => content.Id == fileId, cancellationToken);
        return (row.File, content.Bytes);
    }
}
