using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Accounts.Export;

/// <summary>Hands a person everything that is in their own cases, as one archive to keep or to take elsewhere.</summary>
/// <param name="desk">The way to the database.</param>
public sealed class TakeEverything(Desk desk) : IUseCase
{
    /// <summary>Writes the archive: a folder for each case the person owns, and a page that says what is in it. Cases of others are theirs to take.</summary>
    /// <param name="into">Where to; written from front to back, and never all in memory.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many cases are in it.</returns>
    public async Task<int> RunAsync(Stream into, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var cases = await context.Cases
            .AsNoTracking()
            .Where(file => context.Grants.Any(grant => grant.CaseId == file.Id && grant.Role == GrantRole.Owner))
            .ToListAsync(cancellationToken);

        await using var zip = await ZipArchive.CreateAsync(into, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        await zip.WriteAsync("README.txt", AccountsText.ExportReadMe.ReplaceLineEndings("\n"), desk.Now, cancellationToken);
        foreach (var (number, file) in cases.OrderBy(file => file.OpenedOn).ThenBy(file => file.Id).Index())
        {
            await new CaseFolder(context, zip, file, number + 1, desk.Now).WriteAsync(cancellationToken);
        }

        return cases.Count;
    }
}
