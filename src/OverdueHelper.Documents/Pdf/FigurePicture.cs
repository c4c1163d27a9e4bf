using OverdueHelper.Documents.Layout;
using OverdueHelper.Documents.Model;
using SkiaSharp;

namespace OverdueHelper.Documents.Pdf;

/// <summary>A chart as a picture, for formats that cannot draw it themselves.</summary>
/// <param name="Png">The picture.</param>
/// <param name="Width">Its width on paper, in points.</param>
/// <param name="Height">Its height on paper, in points.</param>
internal sealed record FigurePicture(byte[] Png, float Width, float Height)
{
    /// <summary>Pixels per point: fine enough for print, 288 dots per inch.</summary>
    private const int Scale = 4;

    /// <summary>Draws a chart with its legend, as wide as the text of a page.</summary>
    internal static FigurePicture Of(Figure figure, PageFrame frame)
    {
        var strip = FigureLayout.Of(figure, frame);
        var sheet = new Sheet();
        strip.Draw(sheet, 0);
        using var painter = new SheetPainter([sheet]);
        using var surface = SKSurface.Create(new SKImageInfo((int)MathF.Ceiling(frame.TextWidth * Scale), (int)MathF.Ceiling(strip.Height * Scale)));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(Scale);
        surface.Canvas.Translate(-frame.Left, 0);
        painter.Paint(surface.Canvas, sheet);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return new FigurePicture(data.ToArray(), frame.TextWidth, strip.Height);
    }
}
