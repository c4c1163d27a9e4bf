using Microsoft.Data.Sqlite;
using OverdueHelper.EndToEnd.Tests.Harness;

namespace OverdueHelper.EndToEnd.Tests;

/// <summary>Makes the log of a case long, in the database of the running program.</summary>
internal static class LongLog
{
    /// <summary>Copies the newest contact of the case until there are so many, a minute apart.</summary>
    public static async Task FillAsync(RunningApp app, Guid caseId, int count)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = app.Database }.ConnectionString);
        await connection.OpenAsync();
        var columns = await ColumnsAsync(connection);
        var values = columns.Select(column => column switch
        {
            "Id" => "upper(substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-' || substr(h, 13, 4) || '-' || substr(h, 17, 4) || '-' || substr(h, 21))",
            "At" => "e.\"At\" - n * 600000000",
            "CorrectsId" or "OriginalId" or "ConfirmsId" => "NULL",
            _ => $"e.\"{column}\"",
        });
        await using var command = connection.CreateCommand();
        command.CommandText =
            $"""
             WITH RECURSIVE numbers(n, h) AS (SELECT 1, hex(randomblob(16)) UNION ALL SELECT n + 1, hex(randomblob(16)) FROM numbers WHERE n < $count)
             INSERT INTO "ContactEntry" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
             SELECT {string.Join(", ", values)} FROM numbers, (SELECT * FROM "ContactEntry" WHERE upper("CaseId") = upper($case) ORDER BY "At" DESC LIMIT 1) AS e
             """;
        command.Parameters.AddWithValue("$count", count);
        command.Parameters.AddWithValue("$case", caseId.ToString());
        Assert.Equal(count, await command.ExecuteNonQueryAsync());
    }

    private static async Task<List<string>> ColumnsAsync(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM pragma_table_info('ContactEntry')";
        await using var reader = await command.ExecuteReaderAsync();
        List<string> columns = [];
        while (await reader.ReadAsync())
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }
}
