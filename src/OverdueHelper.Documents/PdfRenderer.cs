using OverdueHelper.Documents.Fonts;
using OverdueHelper.Documents.Layout;
using OverdueHelper.Documents.Model;
using OverdueHelper.Documents.Pdf;

namespace OverdueHelper.Documents;

/// <summary>Draws documents as PDF with SkiaSharp and fonts cut down to what a paper uses.</summary>
/// <remarks>
/// The same document gives the same bytes. One instance serves any number of threads. Text in scripts that need shaping
/// (Arabic, Hebrew, the scripts of India) is reported as missing glyphs: nothing here shapes it.
/// </remarks>
public sealed class PdfRenderer : IPdfRenderer
{
    /// <inheritdoc/>
    public PdfResult Render(Document document, MissingGlyphPolicy glyphs = MissingGlyphPolicy.Refuse)
    {
        var missing = DocumentTexts.MissingIn(document);
        if (missing.Count > 0 && glyphs == MissingGlyphPolicy.Refuse)
        {
            return new PdfResult(null, missing);
        }

        var layout = DocumentLayout.Of(missing.Count == 0 ? document : UnprintableNote.AddedTo(document, missing));
        return new PdfResult(OutlineUpdate.Append(PdfPainter.Paint(document, layout), document, layout.Sheets), missing);
    }
}
