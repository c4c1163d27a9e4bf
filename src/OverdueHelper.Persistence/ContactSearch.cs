using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Persistence;

/// <summary>Finds words and parts of words in contacts, in Latin and Chinese text alike.</summary>
/// <remarks>
/// <para>Two indexes lead to what is rare: one of three-letter pieces, and one of single signs and pairs, because most Chinese words have
/// two. What is common is met soon among the newest contacts, without an index. Every word is looked for in the text itself at the end.</para>
/// <para>The indexes are no part of the model: SQLite's are virtual tables kept by triggers, PostgreSQL's need an extension and a function.
/// So they are made, where they are missing, each time the database is opened (<see cref="ContactSearchIndex"/>).</para>
/// </remarks>
public static class ContactSearch
{
    private const int MostWords = 8;

    /// <summary>Words of fewer signs have no three-letter piece.</summary>
    private const int Piece = 3;

    /// <summary>A word in more contacts than this is common.</summary>
    private const int MostRare = 1_000;

    // A word met so often among the newest contacts of a case is found without an index, and an index would only gather a long list.
    private const int Newest = 500;

    private const int MetOften = 10;

    /// <summary>A text as it is kept for searching: capital or small does not matter, in any script.</summary>
    /// <param name="text">The text.</param>
    public static string Fold(string text) => text.ToLowerInvariant();

    /// <summary>The contacts that hold every one of the words, whole or as a part of a word.</summary>
    /// <param name="context">The open context.</param>
    /// <param name="caseId">The case they belong to.</param>
    /// <param name="entries">Every contact of the case, where what is common is looked for.</param>
    /// <param name="byId">Contacts of any case that the person may see, where what is rare is taken from by its id.</param>
    /// <param name="words">What to look for, separated by spaces; the first eight count.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IQueryable<ContactEntry>> MatchingAsync(
        this OverdueDbContext context, Guid caseId, IQueryable<ContactEntry> entries, IQueryable<ContactEntry> byId, string words, CancellationToken cancellationToken = default)
    {
        var wanted = Fold(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords).Distinct(StringComparer.Ordinal).ToList();
        foreach (var word in wanted.OrderByDescending(word => word.Length))
        {
            if (await IsMetOftenAsync(context, caseId, Pattern(word), cancellationToken))
            {
                continue;
            }

            var found = await Indexed(context, word).Take(MostRare + 1).ToListAsync(cancellationToken);
            if (found.Count <= MostRare)
            {
                // The case is no condition of the last query: SQLite would walk through all of it rather than go to a few rows.
                var rows = await context.Set<ContactEntry>().Where(entry => found.Contains(entry.Id)).Select(entry => new { entry.Id, entry.CaseId }).ToListAsync(cancellationToken);
                var ids = rows.Where(row => row.CaseId == caseId).Select(row => row.Id).ToList();
                entries = byId.Where(entry => ids.Contains(entry.Id));
            }

            break;
        }

        foreach (var pattern in wanted.Select(Pattern))
        {
            entries = entries.Where(entry => EF.Functions.Like(entry.SearchText, pattern, "\\"));
        }

        return entries;
    }

    private static async Task<bool> IsMetOftenAsync(OverdueDbContext context, Guid caseId, string pattern, CancellationToken cancellationToken) =>
        await context.Set<ContactEntry>()
            .Where(entry => entry.CaseId == caseId)
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
            .Take(Newest)
            .CountAsync(entry => EF.Functions.Like(entry.SearchText, pattern, "\\"), cancellationToken) >= MetOften;

    private static string Pattern(string word) =>
        $"%{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";

    // Whose contacts they are is not asked here: that is the filter's matter, and this list never leaves the query.
    private static IQueryable<Guid> Indexed(OverdueDbContext context, string word)
    {
        var isShort = word.EnumerateRunes().Count() < Piece;
        if (context.Database.IsNpgsql())
        {
            return isShort
                ? context.Database.SqlQuery<Guid>($"""SELECT "Id" AS "Value" FROM "ContactEntry" WHERE contact_pieces("SearchText") @> ARRAY[{word}]::text[]""")
                : context.Database.SqlQuery<Guid>($"""SELECT "Id" AS "Value" FROM "ContactEntry" WHERE "SearchText" LIKE {Pattern(word)}""");
        }

        var phrase = $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        return isShort
            ? context.Database.SqlQuery<Guid>(
                $"""SELECT r."EntryId" AS "Value" FROM "ContactPiece" AS s JOIN "ContactSearchRow" AS r ON r."RowNo" = s.rowid WHERE s."ContactPiece" MATCH {phrase}""")
            : context.Database.SqlQuery<Guid>(
                $"""SELECT r."EntryId" AS "Value" FROM "ContactSearch" AS s JOIN "ContactSearchRow" AS r ON r."RowNo" = s.rowid WHERE s."ContactSearch" MATCH {phrase}""");
    }
}
