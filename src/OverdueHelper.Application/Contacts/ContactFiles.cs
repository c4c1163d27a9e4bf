using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Contacts;

/// <summary>The readings of files that several acts share.</summary>
internal static class ContactFiles
{
    /// <summary>How long a file waits for the contact it was chosen for to be saved.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    /// <summary>The person's own files of a case that no contact has yet.</summary>
    public static IQueryable<ContactFile> Waiting(this OverdueDbContext context, Guid caseId) =>
        context.Set<ContactFile>().Where(file => file.CaseId == caseId && file.EntryId == null && file.AddedBy == context.UserId);

    /// <summary>The files with what happened to them, in the order they were added.</summary>
    public static async Task<IReadOnlyList<ContactFileRow>> RowsAsync(this OverdueDbContext context, IQueryable<ContactFile> files, CancellationToken cancellationToken)
    {
        var found = await files.AsNoTracking().OrderBy(file => file.AddedAt).ThenBy(file => file.Id).ToListAsync(cancellationToken);
        if (found.Count == 0)
        {
            return [];
        }

        var ids = found.ConvertAll(file => file.Id);
        var changes = (await context.Set<ContactFileChange>().AsNoTracking().Where(change => ids.Contains(change.FileId)).ToListAsync(cancellationToken))
            .OrderBy(change => change.At).ThenBy(change => change.Id)
            .ToLookup(change => change.FileId);
        return [.. found.Select(file => new ContactFileRow(file, [.. changes[file.Id]]))];
    }

    /// <summary>The rows with the files of each contact.</summary>
    public static async Task<IReadOnlyList<ContactRow>> WithFilesAsync(this OverdueDbContext context, IReadOnlyList<ContactRow> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(row => row.Entry.FirstId).ToList();
        var files = (await context.RowsAsync(context.Set<ContactFile>().Where(file => file.EntryId != null && ids.Contains(file.EntryId.Value)), cancellationToken))
            .ToLookup(file => file.File.EntryId!.Value);
        return files.Count == 0 ? rows : [.. rows.Select(row => row with { Files = [.. files[row.Entry.FirstId]] })];
    }
}
