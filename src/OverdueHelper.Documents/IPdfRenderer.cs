using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents;

/// <summary>Draws a document as PDF. Two engines implement it; one of them is built.</summary>
public interface IPdfRenderer
{
    /// <summary>Draws a document, unless it holds characters that the fonts cannot show.</summary>
    /// <param name="document">What to print.</param>
    /// <param name="glyphs">What to do with characters the fonts cannot show; by default nothing is drawn and they are reported.</param>
    /// <returns>The file, or the characters that stand in its way.</returns>
    PdfResult Render(Document document, MissingGlyphPolicy glyphs = MissingGlyphPolicy.Refuse);
}
