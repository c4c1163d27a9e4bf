using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OverdueHelper.Documents.Pdf;
using Drawings = DocumentFormat.OpenXml.Drawing;
using Pictures = DocumentFormat.OpenXml.Drawing.Pictures;

namespace OverdueHelper.Documents.Docx;

/// <summary>A chart as a picture in the file, with its words for readers who cannot see it.</summary>
internal static class DocxPicture
{
    /// <summary>English metric units per point: 914,400 to the inch (ECMA-376, 20.1.2.1).</summary>
    private const int UnitsPerPoint = 12700;

    private const string PictureUri = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <summary>A paragraph with the picture.</summary>
    internal static Paragraph Of(FigurePicture picture, Model.Figure figure, MainDocumentPart main, uint number)
    {
        var part = main.AddImagePart(ImagePartType.Png);
        using (var png = new MemoryStream(picture.Png))
        {
            part.FeedData(png);
        }

        var (width, height) = ((long)(picture.Width * UnitsPerPoint), (long)(picture.Height * UnitsPerPoint));
        var drawn = new Pictures.Picture(
            new Pictures.NonVisualPictureProperties(new Pictures.NonVisualDrawingProperties { Id = number, Name = XmlText.Of(figure.Caption) }, new Pictures.NonVisualPictureDrawingProperties()),
            new Pictures.BlipFill(new Drawings.Blip { Embed = main.GetIdOfPart(part) }, new Drawings.Stretch(new Drawings.FillRectangle())),
            new Pictures.ShapeProperties(
                new Drawings.Transform2D(new Drawings.Offset { X = 0, Y = 0 }, new Drawings.Extents { Cx = width, Cy = height }),
                new Drawings.PresetGeometry(new Drawings.AdjustValueList()) { Preset = Drawings.ShapeTypeValues.Rectangle }));
        return new Paragraph(new Run(new Drawing(new Inline(
            new Extent { Cx = width, Cy = height },
            new DocProperties { Id = number, Name = XmlText.Of(figure.Caption), Description = XmlText.Of(figure.Alternative) },
            new Drawings.Graphic(new Drawings.GraphicData(drawn) { Uri = PictureUri }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        })));
    }
}
