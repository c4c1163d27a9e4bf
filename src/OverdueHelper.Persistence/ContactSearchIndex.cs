using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace OverdueHelper.Persistence;

/// <summary>Makes the indexes that <see cref="ContactSearch"/> looks into, where they are missing.</summary>
internal static class ContactSearchIndex
{
    // Signs that a tokenizer would drop, such as % or -, are pieces like any other; only blanks are not.
    private static readonly string _sqlite =
        $"""
         CREATE TABLE IF NOT EXISTS "ContactSearchRow" ("RowNo" INTEGER PRIMARY KEY, "EntryId" TEXT NOT NULL UNIQUE);
         CREATE VIRTUAL TABLE IF NOT EXISTS "ContactSearch" USING fts5("SearchText", tokenize = 'trigram');
         INSERT INTO "ContactSearch"("ContactSearch", rank) VALUES ('secure-delete', 1);
         CREATE VIRTUAL TABLE IF NOT EXISTS "ContactPiece" USING fts5("Pieces", content = '', detail = none, tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'");
         INSERT INTO "ContactPiece"("ContactPiece", rank) VALUES ('secure-delete', 1);
         DROP TRIGGER IF EXISTS "ContactSearchAdd";
         CREATE TRIGGER "ContactSearchAdd" AFTER INSERT ON "ContactEntry" BEGIN
             INSERT INTO "ContactSearchRow"("EntryId") VALUES (new."Id");
             INSERT INTO "ContactSearch"(rowid, "SearchText") SELECT "RowNo", new."SearchText" FROM "ContactSearchRow" WHERE "EntryId" = new."Id";
             INSERT INTO "ContactPiece"(rowid, "Pieces") SELECT "RowNo", {Pieces("new")} FROM "ContactSearchRow" WHERE "EntryId" = new."Id";
         END;
         DROP TRIGGER IF EXISTS "ContactSearchForget";
         CREATE TRIGGER "ContactSearchForget" AFTER DELETE ON "ContactEntry" BEGIN
             DELETE FROM "ContactSearch" WHERE rowid = (SELECT "RowNo" FROM "ContactSearchRow" WHERE "EntryId" = old."Id");
             INSERT INTO "ContactPiece"("ContactPiece", rowid, "Pieces") SELECT 'delete', "RowNo", {Pieces("old")} FROM "ContactSearchRow" WHERE "EntryId" = old."Id";
             DELETE FROM "ContactSearchRow" WHERE "EntryId" = old."Id";
         END;
         """;

    private static readonly string _fillSqlite =
        $"""INSERT INTO "ContactPiece"(rowid, "Pieces") SELECT r."RowNo", {Pieces("e")} FROM "ContactEntry" AS e JOIN "ContactSearchRow" AS r ON r."EntryId" = e."Id";""";

    private const string PostgreSqlPieces = """
        CREATE OR REPLACE FUNCTION contact_pieces(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS $$
            SELECT array_agg(DISTINCT piece) FROM (
                SELECT unnest(ARRAY[sign, sign || lead(sign) OVER (ORDER BY place)]) AS piece
                FROM unnest(string_to_array(words, NULL)) WITH ORDINALITY AS signs(sign, place)) AS pieces
            WHERE piece IS NOT NULL AND strpos(piece, ' ') = 0 AND strpos(piece, E'\n') = 0
        $$;
        CREATE INDEX IF NOT EXISTS "IX_ContactEntry_SearchText_Signs" ON "ContactEntry" USING gin (contact_pieces("SearchText")) WITH (fastupdate = off);
        """;

    private const string PostgreSqlTrigrams = """
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        CREATE INDEX IF NOT EXISTS "IX_ContactEntry_SearchText_Pieces" ON "ContactEntry" USING gin ("SearchText" gin_trgm_ops) WITH (fastupdate = off);
        """;

    /// <summary>Makes them.</summary>
    internal static async Task EnsureAsync(OverdueDbContext context, CancellationToken cancellationToken = default)
    {
        if (context.Database.IsSqlite())
        {
            var isNew = await context.Database.SqlQuery<int>($"SELECT count(*) AS \"Value\" FROM sqlite_master WHERE name = 'ContactPiece'").SingleAsync(cancellationToken) == 0;
            await context.Database.ExecuteSqlRawAsync(_sqlite, cancellationToken);
            if (isNew)
            {
                await context.Database.ExecuteSqlRawAsync(_fillSqlite, cancellationToken);
            }

            return;
        }

        await context.Database.ExecuteSqlRawAsync(PostgreSqlPieces, cancellationToken);
        try
        {
            await context.Database.ExecuteSqlRawAsync(PostgreSqlTrigrams, cancellationToken);
        }
        catch (PostgresException unavailable) when (unavailable.SqlState is PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.UndefinedFile or PostgresErrorCodes.FeatureNotSupported)
        {
            // Whoever runs the server has not installed the extension; searching works without it.
        }
    }

    // Every sign and every pair of the text, each once. First it is cut into lengths, because cutting one sign off a long text copies the rest.
    private static string Pieces(string row) =>
        $"""
         (SELECT group_concat(piece, ' ') FROM (
             WITH RECURSIVE
                 lengths(rest, part) AS (SELECT substr({row}."SearchText", 257), substr({row}."SearchText", 1, 257) UNION ALL SELECT substr(rest, 257), substr(rest, 1, 257) FROM lengths WHERE rest <> ''),
                 pairs(rest, pair) AS (SELECT substr(part, 2), substr(part, 1, 2) FROM lengths UNION ALL SELECT substr(rest, 2), substr(rest, 1, 2) FROM pairs WHERE rest <> '')
             SELECT pair AS piece FROM pairs UNION SELECT substr(pair, 1, 1) FROM pairs))
         """;
}
