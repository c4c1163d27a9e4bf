using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OverdueHelper.Documents.Pdf;

/// <summary>What an addition to a finished PDF file must know of it: where its table is, its root and its numbers.</summary>
/// <remarks>Reads files with a classic cross-reference table, as Skia writes them (ISO 32000-1, 7.5.4 and 7.5.5).</remarks>
/// <param name="TableAt">The offset of the cross-reference table.</param>
/// <param name="Size">One more than the largest object number.</param>
/// <param name="Root">The object number of the catalogue.</param>
/// <param name="Kept">The entries of the trailer that go on unchanged.</param>
/// <param name="Catalogue">The entries of the catalogue, without its brackets.</param>
internal sealed partial record PdfTail(int TableAt, int Size, int Root, string Kept, string Catalogue)
{
    private const int TimeoutMilliseconds = 1000;

    /// <summary>Reads the end of a file.</summary>
    /// <exception cref="InvalidDataException">The file is not of the expected form.</exception>
    internal static PdfTail Of(byte[] file)
    {
        var mark = Encoding.ASCII.GetString(file, Math.Max(0, file.Length - 64), Math.Min(64, file.Length));
        var tableAt = Number(StartPattern().Match(mark));
        var table = Encoding.Latin1.GetString(file, tableAt, file.Length - tableAt);
        var trailer = table[table.IndexOf("trailer", StringComparison.Ordinal)..];
        var root = Number(RootPattern().Match(trailer));
        return new PdfTail(
            tableAt,
            Number(SizePattern().Match(trailer)),
            root,
            string.Concat(KeptPattern().Matches(trailer).Select(match => match.Value + "\n")),
            CatalogueOf(file, OffsetOf(table, root)));
    }

    // "xref", then "0 n", then one line of exactly 20 bytes per object.
    private static int OffsetOf(string table, int number)
    {
        const int EntryLength = 20;
        const int OffsetDigits = 10;
        var firstEntry = table.IndexOf('\n', table.IndexOf('\n', StringComparison.Ordinal) + 1) + 1;
        return int.Parse(table.AsSpan(firstEntry + (number * EntryLength), OffsetDigits), CultureInfo.InvariantCulture);
    }

    private static string CatalogueOf(byte[] file, int offset)
    {
        var end = file.AsSpan(offset).IndexOf("endobj"u8);
        var text = Encoding.Latin1.GetString(file, offset, end);
        var from = text.IndexOf("<<", StringComparison.Ordinal) + 2;
        return text[from..text.LastIndexOf(">>", StringComparison.Ordinal)];
    }

    private static int Number(Match match) => match.Success
        ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)
        : throw new InvalidDataException("The PDF file does not end as expected.");

    [GeneratedRegex(@"startxref\s+(?<number>\d+)", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex StartPattern();

    [GeneratedRegex(@"/Root (?<number>\d+) 0 R", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex RootPattern();

    [GeneratedRegex(@"/Size (?<number>\d+)", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex SizePattern();

    [GeneratedRegex(@"/Info \d+ 0 R|/ID \[[^\]]*\]", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex KeptPattern();
}
