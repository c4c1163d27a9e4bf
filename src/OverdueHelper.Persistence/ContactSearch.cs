using Microsoft.EntityFrameworkCore;
using Npgsql;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Persistence;

/// <summary>Finds words and parts of words in contacts, in Latin and Chinese text alike, by an index of three-letter pieces.</summary>
/// <remarks>
/// The index is no part of the model: SQLite's is a virtual table kept by triggers, PostgreSQL's an extension's index. So it is made,
/// where it is missing, each time the database is opened. Without the extension PostgreSQL finds the same, only slower.
/// </remarks>
public static class ContactSearch
{
    private const int MostWords = 8;

    /// <summary>Shorter words have no three-letter piece: they are looked for in the case's own rows one by one.</summary>
    private const int Piece = 3;

    private const string Sqlite = """
        CREATE TABLE IF NOT EXISTS "ContactSearchRow" ("RowNo" INTEGER PRIMARY KEY, "EntryId" TEXT NOT NULL UNIQUE);
        CREATE VIRTUAL TABLE IF NOT EXISTS "ContactSearch" USING fts5("SearchText", tokenize = 'trigram');
        INSERT INTO "ContactSearch"("ContactSearch", rank) VALUES ('secure-delete', 1);
        CREATE TRIGGER IF NOT EXISTS "ContactSearchAdd" AFTER INSERT ON "ContactEntry" BEGIN
            INSERT INTO "ContactSearchRow"("EntryId") VALUES (new."Id");
            INSERT INTO "ContactSearch"(rowid, "SearchText") VALUES ((SELECT "RowNo" FROM "ContactSearchRow" WHERE "EntryId" = new."Id"), new."SearchText");
        END;
        CREATE TRIGGER IF NOT EXISTS "ContactSearchForget" AFTER DELETE ON "ContactEntry" BEGIN
            DELETE FROM "ContactSearch" WHERE rowid = (SELECT "RowNo" FROM "ContactSearchRow" WHERE "EntryId" = old."Id");
            DELETE FROM "ContactSearchRow" WHERE "EntryId" = old."Id";
        END;
        """;

    private const string PostgreSql = """
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        CREATE INDEX IF NOT EXISTS "IX_ContactEntry_SearchText_Pieces" ON "ContactEntry" USING gin ("SearchText" gin_trgm_ops);
        """;

    /// <summary>The contacts that hold every one of the words, whole or as a part of a word; capital or small does not matter.</summary>
    /// <param name="context">The open context.</param>
    /// <param name="entries">Where to look; the filter of ownership stays on it.</param>
    /// <param name="words">What to look for, separated by spaces; the first eight count.</param>
    public static IQueryable<ContactEntry> Matching(this OverdueDbContext context, IQueryable<ContactEntry> entries, string words)
    {
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            entries = Holding(context, entries, word);
        }

        return entries;
    }

    /// <summary>Makes the index where it is missing.</summary>
    internal static async Task EnsureAsync(OverdueDbContext context, CancellationToken cancellationToken = default)
    {
        if (context.Database.IsSqlite())
        {
            await context.Database.ExecuteSqlRawAsync(Sqlite, cancellationToken);
            return;
        }

        try
        {
            await context.Database.ExecuteSqlRawAsync(PostgreSql, cancellationToken);
        }
        catch (PostgresException unavailable) when (unavailable.SqlState is PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.UndefinedFile or PostgresErrorCodes.FeatureNotSupported)
        {
            // Whoever runs the server has not installed the extension; searching works without it.
        }
    }

    private static IQueryable<ContactEntry> Holding(OverdueDbContext context, IQueryable<ContactEntry> entries, string word)
    {
        var pattern = $"%{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
        if (context.Database.IsNpgsql())
        {
            return entries.Where(entry => EF.Functions.ILike(entry.SearchText, pattern, "\\"));
        }

        if (word.EnumerateRunes().Count() < Piece)
        {
            return entries.Where(entry => EF.Functions.Like(entry.SearchText, pattern, "\\"));
        }

        var phrase = $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        var found = context.Database.SqlQuery<Guid>(
            $"""SELECT r."EntryId" AS "Value" FROM "ContactSearch" AS s JOIN "ContactSearchRow" AS r ON r."RowNo" = s.rowid WHERE s."ContactSearch" MATCH {phrase}""");
        return entries.Where(entry => found.Contains(entry.Id));
    }
}
