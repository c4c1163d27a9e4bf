using System.Text.RegularExpressions;
using UglyToad.PdfPig;

namespace OverdueHelper.EndToEnd.Tests;

/// <summary>A downloaded paper beside the preview it was downloaded from.</summary>
/// <param name="Text">The words of the file, as anyone's reader finds them.</param>
/// <param name="FiguresOnScreen">Every amount of the preview, each once, in order of size.</param>
/// <param name="FiguresInFile">The same of the file.</param>
internal sealed partial record PaperFile(string Text, IReadOnlyList<string> FiguresOnScreen, IReadOnlyList<string> FiguresInFile)
{
    public static async Task<PaperFile> ReadAsync(Stream file, string screen)
    {
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy);
        using var pdf = PdfDocument.Open(copy.ToArray());
        var text = string.Join('\n', pdf.GetPages().Select(page => string.Join(' ', page.GetWords().Select(word => word.Text))));
        return new PaperFile(text, Figures(screen), Figures(text));
    }

    private static List<string> Figures(string text) => [.. Amount().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\d{1,3}(,\d{3})*\.\d{2}(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Amount();
}
