using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace OverdueHelper.Application.Loans;

/// <summary>Reads a table that was pasted or opened as CSV: cells with tabs, semicolons or commas between them, in quotation marks or not.</summary>
public static class PastedTable
{
    /// <summary>The most text that is read at once, in characters.</summary>
    public const int MaxLength = 200_000;

    /// <summary>The most columns that are looked at; more are left out.</summary>
    public const int MostColumns = 20;

    /// <summary>The rows with their cells, trimmed; empty rows are left out and short ones filled up.</summary>
    /// <param name="text">The text; a tab separates before a semicolon, and a semicolon before a comma, which may be a decimal sign.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = text.Contains('\t', StringComparison.Ordinal) ? "\t" : text.Contains(';', StringComparison.Ordinal) ? ";" : ",",
            HasHeaderRecord = false,
            BadDataFound = null,
            MissingFieldFound = null,
            TrimOptions = TrimOptions.Trim,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        var rows = new List<string[]>();
        while (parser.Read())
        {
            string[] cells = [.. (parser.Record ?? []).Take(MostColumns)];
            if (cells.Any(cell => cell.Length > 0))
            {
                rows.Add(cells);
            }
        }

        var width = rows.Select(row => row.Length).DefaultIfEmpty(0).Max();
        return [.. rows.Select(row => row.Concat(Enumerable.Repeat("", width - row.Length)).ToArray())];
    }
}
