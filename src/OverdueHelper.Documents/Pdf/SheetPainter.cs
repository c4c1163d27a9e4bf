using OverdueHelper.Documents.Fonts;
using OverdueHelper.Documents.Layout;
using SkiaSharp;

namespace OverdueHelper.Documents.Pdf;

/// <summary>Draws sheets on a Skia canvas, with fonts cut down to what the sheets use.</summary>
internal sealed class SheetPainter : IDisposable
{
    private readonly SKPaint _ink = new() { IsAntialias = true };
    private readonly Dictionary<(FontWeight Weight, int Part), SKTypeface> _typefaces = [];
    private readonly Dictionary<(FontWeight Weight, int Part, float Size), SKFont> _fonts = [];

    internal SheetPainter(IEnumerable<Sheet> sheets)
    {
        foreach (var weight in Enum.GetValues<FontWeight>())
        {
            var face = FontFace.Of(weight);
            foreach (var characters in Used(sheets, weight).GroupBy(face.PartOf))
            {
                _typefaces[(weight, characters.Key)] = face.Parts[characters.Key].ToEmbed([.. characters]);
            }
        }
    }

    /// <summary>Draws a sheet: the shapes, and the text over them.</summary>
    internal void Paint(SKCanvas canvas, Sheet sheet)
    {
        foreach (var shape in sheet.Shapes)
        {
            Paint(canvas, shape);
        }

        _ink.Style = SKPaintStyle.Fill;
        foreach (var text in sheet.Texts)
        {
            Paint(canvas, text);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var font in _fonts.Values)
        {
            font.Dispose();
        }

        _ink.Dispose();
    }

    private static IEnumerable<char> Used(IEnumerable<Sheet> sheets, FontWeight weight)
    {
        var used = new bool[char.MaxValue + 1];
        foreach (var sheet in sheets)
        {
            foreach (var text in sheet.Texts)
            {
                if (text.Style.Weight == weight)
                {
                    foreach (var character in text.Text)
                    {
                        used[character] = true;
                    }
                }
            }
        }

        return Enumerable.Range(0, used.Length).Where(character => used[character]).Select(character => (char)character);
    }

    private void Paint(SKCanvas canvas, TextMark text)
    {
        _ink.Color = Grey(text.Style.Grey);
        var face = FontFace.Of(text.Style.Weight);
        var x = text.X;
        for (var from = 0; from < text.Text.Length;)
        {
            var end = face.EndOfPart(text.Text, from);
            var piece = from == 0 && end == text.Text.Length ? text.Text : text.Text[from..end];
            canvas.DrawText(piece, x, text.Baseline, SKTextAlign.Left, Font(text.Style, face.PartOf(text.Text[from])), _ink);
            x += text.Style.Width(piece);
            from = end;
        }
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

    private SKFont Font(TextStyle style, int part)
    {
        var key = (style.Weight, part, style.Size);
        if (!_fonts.TryGetValue(key, out var font))
        {
            font = new SKFont(_typefaces[(style.Weight, part)], style.Size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
            _fonts[key] = font;
        }

        return font;
    }

    private static SKColor Grey(float grey)
    {
        var level = (byte)Math.Round(grey * byte.MaxValue, MidpointRounding.ToEven);
        return new SKColor(level, level, level);
    }
}
