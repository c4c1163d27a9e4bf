using CsvHelper;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Budgets;

/// <summary>The lines of a budget as comma-separated values, the same in every culture: names of the domain, a decimal point.</summary>
/// <remarks>
/// A spreadsheet runs a cell that begins with <c>= + - @</c>, a tab or a carriage return as a formula (OWASP ASVS 1.2.10), so an apostrophe
/// is put before it; <see cref="Plain"/> takes it away again.
/// </remarks>
public static class BudgetCsv
{
    private const char Guard = '\'';
    private const string Formula = "=+-@\t\r";

    /// <summary>The heads of the columns, in order.</summary>
    public static IReadOnlyList<string> Heads { get; } = ["section", "what", "amount", "currency", "frequency", "whose", "note"];

    /// <summary>Writes the lines, in UTF-8 with a byte order mark, which spreadsheets need to read names right.</summary>
    public static byte[] Write(IEnumerable<BudgetEntry> lines)
    {
        using var file = new MemoryStream();
        using (var writer = CsvWriter.Create(file, new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = true }, leaveOpen: true))
        {
            writer.WriteRecord([.. Heads]);
            foreach (var line in lines)
            {
                writer.WriteRecord(
                [
                    line.Section.ToString(), Doubled(line.Name), Amount(line), line.Currency.Code, line.Frequency.ToString(), Doubled(line.Whose), Doubled(line.Note),
                ]);
            }
        }

        return file.ToArray();
    }

    /// <summary>A cell as it was before it was guarded against being run as a formula.</summary>
    public static string Plain(string cell) => cell.Length > 1 && cell[0] == Guard && BeginsAFormula(cell.TrimStart(Guard)) ? cell[1..] : cell;

    // Empty is "I do not know yet": it comes back as that.
    private static string Amount(BudgetEntry line) => line.AmountMinor is { } minor
        ? new Money(minor, line.Currency).Amount.ToString("F" + line.Currency.Digits.ToString(System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture)
        : "";

    // What somebody typed with an apostrophe themselves gets a second one, so that reading takes away only ours.
    private static string Doubled(string text) => text.Length > 1 && text[0] == Guard && BeginsAFormula(text.TrimStart(Guard)) ? Guard + text : text;

    private static bool BeginsAFormula(string text) => text.Length > 0 && Formula.Contains(text[0], StringComparison.Ordinal);
}
