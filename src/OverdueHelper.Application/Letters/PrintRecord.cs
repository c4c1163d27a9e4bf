using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Documents.Letters;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Letters;

/// <summary>Prints the whole log as dated evidence.</summary>
public sealed class PrintRecord(Desk desk) : IUseCase
{
    /// <summary>Every entry in the order it was written down, corrections beside what they correct.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="loanId">One loan only, with what was about all of them; <see langword="null"/> for everything.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns><see langword="null"/> when the case is not this reader's.</returns>
    public async Task<Document?> RunAsync(Guid caseId, Guid? loanId = null, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var file = await context.Cases
            .Where(file => file.Id == caseId)
            .Select(file => new { Name = context.Set<Borrower>().Where(row => row.CaseId == file.Id).Select(row => row.FullName).FirstOrDefault() })
            .SingleOrDefaultAsync(cancellationToken);
        if (file is null)
        {
            return null;
        }

        var rows = await context.Set<ContactEntry>()
            .Where(entry => entry.CaseId == caseId)
            .Join(context.Set<ContactThread>(), entry => entry.ThreadId, thread => thread.Id, (entry, thread) => new { Entry = entry, thread.Matter, thread.LenderId })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var lenders = await context.Set<Lender>().Where(lender => lender.CaseId == caseId).ToDictionaryAsync(lender => lender.Id, lender => lender.Name, cancellationToken);
        var replaced = rows.Select(row => row.Entry.CorrectsId).OfType<Guid>().ToHashSet();
        var asked = rows.Where(row => loanId is null || row.Entry.LoanIds.Count == 0 || row.Entry.LoanIds.Contains(loanId.Value)).ToList();
        var contacts = asked.Select(RecordedLine (row) => new RecordedContact(
            row.Entry,
            row.Matter,
            row.LenderId is { } lender ? lenders.GetValueOrDefault(lender, "") : "",
            replaced.Contains(row.Entry.Id)));
        var files = await FilesAsync(context, caseId, asked.ToDictionary(row => row.Entry.Id, row => row.Entry), cancellationToken);
        List<RecordedLine> lines = [.. contacts.Concat(files).OrderBy(line => line.At).ThenBy(line => line.Id)];
        var author = string.IsNullOrEmpty(file.Name) ? null : file.Name;
        return ContactRecord.Compose(lines, LetterReference.Of(caseId), author, context.Today, CultureInfo.CurrentCulture.Name);
    }

    // A line for each act, where it belongs in time: what was printed before stays as it was.
    private static async Task<IEnumerable<RecordedLine>> FilesAsync(OverdueDbContext context, Guid caseId, Dictionary<Guid, ContactEntry> entries, CancellationToken cancellationToken)
    {
        var files = await context.RowsAsync(context.Set<ContactFile>().Where(file => file.CaseId == caseId && file.EntryId != null), cancellationToken);
        return files
            .Where(row => entries.ContainsKey(row.File.EntryId!.Value))
            .SelectMany(IEnumerable<RecordedLine> (row) =>
            [
                new RecordedFile(row.File, entries[row.File.EntryId!.Value], null),
                .. row.Changes.Select(change => new RecordedFile(row.File, entries[row.File.EntryId!.Value], change)),
            ]);
    }
}
