using CsvHelper;

namespace OverdueHelper.Application.Loans;

/// <summary>Reads a table that was pasted or opened as CSV: cells with tabs, semicolons or commas between them, in quotation marks or not.</summary>
public static class PastedTable
{
    /// <summary>The most text that is read at once, in characters.</summary>
    public const int MaxLength = 200_000;

    /// <summary>The most columns that are looked at; more are left out.</summary>
    public const int MostColumns = 20;

    /// <summary>The rows with their cells, trimmed; empty rows are left out and short ones filled up.</summary>
    /// <param name="text">
    /// The text; a tab separates before a semicolon, and a semicolon before a comma, which may be a decimal sign. The first row that has one
    /// decides, and what stands in quotation marks has no say.
    /// </param>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var options = new CsvReaderOptions
        {
            Separator = SeparatorOf(text),
            HasHeader = false,
        };
        using var reader = CsvReader.FromText(text, options);
        var rows = new List<string[]>();
        while (reader.Read())
        {
            string[] cells = [.. Enumerable.Range(0, Math.Min(reader.FieldCount, MostColumns)).Select(column => reader.GetString(column).Trim())];
            if (cells.Any(cell => cell.Length > 0))
            {
                rows.Add(cells);
            }
        }

        var width = rows.Select(row => row.Length).DefaultIfEmpty(0).Max();
        return [.. rows.Select(row => row.Concat(Enumerable.Repeat("", width - row.Length)).ToArray())];
    }

    /// <summary>Rows as text again, with tabs between the cells, so that <see cref="Read"/> reads the same.</summary>
    public static string Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        using var text = new StringWriter();
        using (var writer = CsvWriter.Create(text, new CsvWriterOptions { Separator = '\t', NewLine = "\n" }, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                writer.WriteRecord([.. row]);
            }
        }

        return text.ToString();
    }

    private static char SeparatorOf(string text)
    {
        var (isQuoted, tab, semicolon) = (false, false, false);
        foreach (var letter in text)
        {
            isQuoted ^= letter == '"';
            if (isQuoted)
            {
                continue;
            }

            (tab, semicolon) = (tab || letter == '\t', semicolon || letter == ';');
            if (letter == '\n' && (tab || semicolon))
            {
                break;
            }
        }

        return tab ? '\t' : semicolon ? ';' : ',';
    }
}
