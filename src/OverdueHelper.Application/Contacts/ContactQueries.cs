using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Contacts;

/// <summary>The readings of the log that several acts share.</summary>
internal static class ContactQueries
{
    /// <summary>The newest version of every contact of a case, newest first.</summary>
    public static IQueryable<ContactEntry> Timeline(this OverdueDbContext context, Guid caseId) => context.Newest(context.Set<ContactEntry>().Where(entry => entry.CaseId == caseId));

    /// <summary>The newest version of each of the contacts, newest first.</summary>
    public static IQueryable<ContactEntry> Newest(this OverdueDbContext context, IQueryable<ContactEntry> entries) => entries
        .Where(entry => !context.Set<ContactEntry>().Any(later => later.CorrectsId == entry.Id))
        .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id);

    /// <summary>The entries with the names that stand beside them, in the order given.</summary>
    public static IQueryable<ContactRow> Rows(this OverdueDbContext context, IQueryable<ContactEntry> entries) => entries
        .AsNoTracking()
        .Select(entry => new
        {
            Entry = entry,
            Thread = context.Set<ContactThread>().Where(thread => thread.Id == entry.ThreadId)
                .Select(thread => new { thread.Matter, Lender = context.Set<Lender>().Where(lender => lender.Id == thread.LenderId).Select(lender => lender.Name).FirstOrDefault() })
                .First(),
            IsConfirmed = context.Set<ContactEntry>().Any(letter => letter.ConfirmsId == entry.Id || (entry.OriginalId != null && letter.ConfirmsId == entry.OriginalId)),
        })
        .Select(found => new ContactRow(found.Entry, found.Thread.Matter, found.Thread.Lender ?? "", found.IsConfirmed));

    /// <summary>Whether the person may write to the case.</summary>
    public static IQueryable<CaseFile> WritableCase(this OverdueDbContext context, Guid caseId) =>
        context.Cases.Where(file => file.Id == caseId && context.Grants.Any(grant => grant.CaseId == caseId && grant.Role != GrantRole.Viewer));

    /// <summary>The rhythm of a case to be changed: one that is not there yet is added. Nothing when the person may not write to the case.</summary>
    public static async Task<ContactRhythm?> RhythmToChangeAsync(this OverdueDbContext context, Guid caseId, CancellationToken cancellationToken)
    {
        if (!await context.WritableCase(caseId).AnyAsync(cancellationToken))
        {
            return null;
        }

        if (await context.Set<ContactRhythm>().SingleOrDefaultAsync(row => row.CaseId == caseId, cancellationToken) is { } known)
        {
            return known;
        }

        var row = ContactRhythm.Of(caseId);
        context.Add(row);
        return row;
    }
}
