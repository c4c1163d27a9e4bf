using OverdueHelper.Documents.Fonts;
using OverdueHelper.Documents.Layout;
using QuestPDF;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace OverdueHelper.Documents.QuestPdf;

/// <summary>Draws documents as PDF with QuestPDF: the second engine for the same documents.</summary>
/// <remarks>
/// QuestPDF breaks the pages; the lines are broken as in the first engine, so that Chinese punctuation is right in both.
/// It has no outline. One instance serves any number of threads.
/// </remarks>
public sealed class QuestPdfRenderer : IPdfRenderer
{
    /// <summary>Registers the fonts.</summary>
    /// <remarks>
    /// Names the Community licence unless <see cref="Settings.License"/> is set before. That licence is free only for
    /// those whom its text names; whoever switches this engine on answers for the choice.
    /// </remarks>
    public QuestPdfRenderer()
    {
        Settings.License ??= LicenseType.Community;
        Settings.CheckIfAllTextGlyphsAreAvailable = false;
        RegisteredFonts.Ensure();
    }

    /// <inheritdoc/>
    public PdfResult Render(Model.Document document, MissingGlyphPolicy glyphs = MissingGlyphPolicy.Refuse)
    {
        var missing = DocumentTexts.MissingIn(document);
        if (missing.Count > 0 && glyphs == MissingGlyphPolicy.Refuse)
        {
            return new PdfResult(null, missing);
        }

        var printed = missing.Count == 0 ? document : UnprintableNote.AddedTo(document, missing);
        var file = Document.Create(container => container.Page(page => new QuestPdfPage(printed).Compose(page))).WithMetadata(Properties(document)).GeneratePdf();
        return new PdfResult(file, missing);
    }

    private static DocumentMetadata Properties(Model.Document document)
    {
        var datedAt = document.DatedOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        return new DocumentMetadata
        {
            Title = document.Title,
            Author = document.Author ?? "",
            Subject = FrameWords.Version(document),
            Keywords = document.ContentHash.Hex,
            Creator = "OverdueHelper",
#pragma warning disable MA0132 // A DateTime in QuestPDF 2023, a DateTimeOffset in 2026: one code for both, and the kind is UTC.
            CreationDate = datedAt,
            ModifiedDate = datedAt,
#pragma warning restore MA0132
        };
    }
}
