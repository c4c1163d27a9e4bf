using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Documents.Letters;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;

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
        var contacts = rows
            .Where(row => loanId is null || row.Entry.LoanIds.Count == 0 || row.Entry.LoanIds.Contains(loanId.Value))
            .OrderBy(row => row.Entry.LoggedAt).ThenBy(row => row.Entry.Id)
            .Select(row => new RecordedContact(
                row.Entry,
                row.Matter,
                row.LenderId is { } lender ? lenders.GetValueOrDefault(lender, "") : "",
                replaced.Contains(row.Entry.Id)))
            .ToList();
        var author = string.IsNullOrEmpty(file.Name) ? null : file.Name;
        return ContactRecord.Compose(contacts, LetterReference.Of(caseId), author, context.Today, CultureInfo.CurrentCulture.Name);
    }
}
