using System.Globalization;
using System.Text;
using OverdueHelper.Documents.Layout;
using OverdueHelper.Documents.Model;
using SkiaSharp;

namespace OverdueHelper.Documents.Pdf;

/// <summary>Draws laid-out pages with SkiaSharp.</summary>
internal static class PdfPainter
{
    /// <summary>Where a heading is remembered in the file, so that the outline can lead there.</summary>
    internal static string Destination(int number) => "h" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Draws pages as a PDF file.</summary>
    /// <param name="document">For the file's properties.</param>
    /// <param name="layout">The pages.</param>
    internal static byte[] Paint(Document document, DocumentLayout layout)
    {
        using var painter = new SheetPainter(layout.Sheets);
        using var file = new SKDynamicMemoryWStream();
        using (var pdf = SKDocument.CreatePdf(file, Properties(document)))
        {
            var headings = 0;
            foreach (var sheet in layout.Sheets)
            {
                var canvas = pdf.BeginPage(layout.Frame.Width, layout.Frame.Height);
                headings = Remember(canvas, sheet, headings);
                painter.Paint(canvas, sheet);
                pdf.EndPage();
            }

            pdf.Close();
        }

        using var data = file.DetachAsData();
        return data.ToArray();
    }

    private static SKDocumentPdfMetadata Properties(Document document)
    {
        var datedAt = document.DatedOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        return new SKDocumentPdfMetadata
        {
            Title = document.Title,
            Author = document.Author ?? "",
            Subject = FrameWords.Version(document),
            Keywords = document.ContentHash.Hex,
            Creator = "OverdueHelper",
            Creation = datedAt,
            Modified = datedAt,
            RasterDpi = 144,
            EncodingQuality = 101,
        };
    }

    private static int Remember(SKCanvas canvas, Sheet sheet, int headings)
    {
        foreach (var heading in sheet.Headings)
        {
            using var name = SKData.CreateCopy(Encoding.ASCII.GetBytes(Destination(headings++) + "\0"));
            canvas.DrawNamedDestinationAnnotation(new SKPoint(0, heading.Y), name);
        }

        return headings;
    }
}
