using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace OverdueHelper.Documents.Tests.Rendering;

/// <summary>Reads a PDF file back the way a person would: line by line, from the top.</summary>
internal static class PdfReading
{
    private const double SameLine = 1.5;

    internal static PdfDocument Open(byte[]? file) => PdfDocument.Open(file ?? throw new InvalidOperationException("Nothing was drawn."));

    /// <summary>The lines of a page; words of one line are joined by a space where there is a gap.</summary>
    internal static IReadOnlyList<string> Lines(Page page) =>
        [.. page.Letters.GroupBy(letter => (int)Math.Round(letter.StartBaseLine.Y / SameLine, MidpointRounding.AwayFromZero)).OrderByDescending(line => line.Key).Select(Joined)];

    /// <summary>All text without white space: what must be there whatever the layout.</summary>
    internal static string Squeezed(PdfDocument pdf) => Squeeze(string.Concat(pdf.GetPages().SelectMany(Lines)));

    internal static string Squeeze(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    /// <summary>Outlines of about the size of a check box.</summary>
    internal static int Boxes(PdfDocument pdf) => pdf.GetPages().Sum(page => page.Paths
        .Select(path => path.GetBoundingRectangle())
        .Count(box => box is { } area && IsBox(area)));

    private static bool IsBox(PdfRectangle area) => area.Width is > 7.5 and < 9 && Math.Abs(area.Width - area.Height) < 0.6;

    private static string Joined(IEnumerable<Letter> letters)
    {
        var ordered = letters.OrderBy(letter => letter.StartBaseLine.X).ToList();
        var line = "";
        for (var i = 0; i < ordered.Count; i++)
        {
            var gap = i == 0 ? 0 : ordered[i].StartBaseLine.X - ordered[i - 1].EndBaseLine.X;
            line += (gap > ordered[i].PointSize * 0.15 ? " " : "") + ordered[i].Value;
        }

        return string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
