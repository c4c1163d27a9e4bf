using System.Globalization;
using System.Text;
using OverdueHelper.Documents.Fonts;
using OverdueHelper.Documents.Layout;
using OverdueHelper.Documents.Model;
using SkiaSharp;

namespace OverdueHelper.Documents.Pdf;

/// <summary>Draws laid-out pages with SkiaSharp.</summary>
internal sealed class PdfPainter : IDisposable
{
    private readonly SKPaint _ink = new() { IsAntialias = true };
    private readonly Dictionary<FontWeight, SKTypeface> _typefaces = [];
    private readonly Dictionary<(FontWeight Weight, float Size), SKFont> _fonts = [];

    private PdfPainter(IEnumerable<Sheet> sheets)
    {
        foreach (var (weight, characters) in Used(sheets))
        {
            _typefaces[weight] = FontFace.Of(weight).ToEmbed(characters);
        }
    }

    /// <summary>Where a heading is remembered in the file, so that the outline can lead there.</summary>
    internal static string Destination(int number) => "h" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Draws pages as a PDF file.</summary>
    /// <param name="document">For the file's properties.</param>
    /// <param name="layout">The pages.</param>
    internal static byte[] Paint(Document document, DocumentLayout layout)
    {
        using var painter = new PdfPainter(layout.Sheets);
        using var file = new SKDynamicMemoryWStream();
        using (var pdf = SKDocument.CreatePdf(file, Properties(document)))
        {
            var headings = 0;
            foreach (var sheet in layout.Sheets)
            {
                headings = painter.PaintSheet(pdf.BeginPage(layout.Frame.Width, layout.Frame.Height), sheet, headings);
                pdf.EndPage();
            }

            pdf.Close();
        }

        using var data = file.DetachAsData();
        return data.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var font in _fonts.Values)
        {
            font.Dispose();
        }

        foreach (var typeface in _typefaces.Values)
        {
            typeface.Dispose();
        }

        _ink.Dispose();
    }

    private static Dictionary<FontWeight, SortedSet<int>> Used(IEnumerable<Sheet> sheets)
    {
        var used = new Dictionary<FontWeight, SortedSet<int>>();
        foreach (var text in sheets.SelectMany(sheet => sheet.Texts))
        {
            if (!used.TryGetValue(text.Style.Weight, out var characters))
            {
                used[text.Style.Weight] = characters = [];
            }

            foreach (var character in text.Text)
            {
                characters.Add(character);
            }
        }

        return used;
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

    private int PaintSheet(SKCanvas canvas, Sheet sheet, int headings)
    {
        foreach (var heading in sheet.Headings)
        {
            using var name = SKData.CreateCopy(Encoding.ASCII.GetBytes(Destination(headings++) + "\0"));
            canvas.DrawNamedDestinationAnnotation(new SKPoint(0, heading.Y), name);
        }

        foreach (var shape in sheet.Shapes)
        {
            Paint(canvas, shape);
        }

        _ink.Style = SKPaintStyle.Fill;
        foreach (var text in sheet.Texts)
        {
            _ink.Color = Grey(text.Style.Grey);
            canvas.DrawText(text.Text, text.X, text.Baseline, SKTextAlign.Left, Font(text.Style), _ink);
        }

        return headings;
    }

    private void Paint(SKCanvas canvas, ShapeMark shape)
    {
        _ink.Style = shape.Thickness > 0 ? SKPaintStyle.Stroke : SKPaintStyle.Fill;
        _ink.StrokeWidth = shape.Thickness;
        _ink.Color = Grey(shape.Grey);
        using var dash = shape.Dash > 0 ? SKPathEffect.CreateDash([shape.Dash, shape.Dash * 0.8f], 0) : null;
        _ink.PathEffect = dash;
        var points = shape.Points;
        switch (shape.Kind)
        {
            case ShapeKind.Path when points.Length == 4:
                canvas.DrawLine(points[0], points[1], points[2], points[3], _ink);
                break;
            case ShapeKind.Circle:
                canvas.DrawCircle(points[0], points[1], points[2] - points[0], _ink);
                break;
            case ShapeKind.Path:
            case ShapeKind.Area:
                using (var path = Polygon(points, isClosed: shape.Kind == ShapeKind.Area))
                {
                    canvas.DrawPath(path, _ink);
                }

                break;
        }

        _ink.PathEffect = null;
    }

    private static SKPath Polygon(float[] points, bool isClosed)
    {
        var corners = new SKPoint[points.Length / 2];
        for (var i = 0; i < corners.Length; i++)
        {
            corners[i] = new SKPoint(points[2 * i], points[(2 * i) + 1]);
        }

        using var builder = new SKPathBuilder();
        builder.AddPoly(corners, isClosed);
        return builder.Detach();
    }

    private SKFont Font(TextStyle style)
    {
        if (!_fonts.TryGetValue((style.Weight, style.Size), out var font))
        {
            font = new SKFont(_typefaces[style.Weight], style.Size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
            _fonts[(style.Weight, style.Size)] = font;
        }

        return font;
    }

    private static SKColor Grey(float grey)
    {
        var level = (byte)Math.Round(grey * byte.MaxValue, MidpointRounding.ToEven);
        return new SKColor(level, level, level);
    }
}
