using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Layout;

/// <summary>The looks of bars, lines and markers, told apart without colour.</summary>
internal static class ChartShapes
{
    private const float HatchStep = 4;

    /// <summary>Draws a rectangle in one of the fills.</summary>
    internal static void Bar(Sheet sheet, float x, float y, float width, float height, BarFill fill)
    {
        float[] corners = [x, y, x + width, y, x + width, y + height, x, y + height];
        switch (fill)
        {
            case BarFill.Dark:
                sheet.Fill(corners, grey: 0.25f);
                break;
            case BarFill.Light:
                sheet.Fill(corners, grey: 0.82f);
                sheet.Frame(x, y, width, height, thickness: 0.5f, grey: 0.4f);
                break;
            case BarFill.Hatched:
                Hatch(sheet, x, y, width, height);
                sheet.Frame(x, y, width, height, thickness: 0.6f);
                break;
            case BarFill.Outline:
                sheet.Frame(x, y, width, height, thickness: 0.8f);
                break;
        }
    }

    /// <summary>Draws a line in one of the strokes.</summary>
    internal static void Line(Sheet sheet, float[] points, LineStroke stroke) => sheet.Path(points, thickness: 1.4f, dash: stroke switch
    {
        LineStroke.Solid => 0,
        LineStroke.Dashed => 5,
        LineStroke.Dotted => 1.5f,
    });

    /// <summary>Draws a marker in one of the shapes.</summary>
    internal static void Marker(Sheet sheet, float x, float y, float top, float bottom, MarkerShape shape)
    {
        const float Radius = 3;
        switch (shape)
        {
            case MarkerShape.Disc:
                sheet.Circle(x, y, Radius);
                break;
            case MarkerShape.Ring:
                sheet.Circle(x, y, Radius, thickness: 1.1f);
                break;
            case MarkerShape.Triangle:
                sheet.Fill([x, y - Radius - 0.5f, x + Radius + 0.5f, y + Radius, x - Radius - 0.5f, y + Radius], grey: 0);
                break;
            case MarkerShape.Square:
                sheet.Fill([x - Radius + 0.3f, y - Radius + 0.3f, x + Radius - 0.3f, y - Radius + 0.3f, x + Radius - 0.3f, y + Radius - 0.3f, x - Radius + 0.3f, y + Radius - 0.3f], grey: 0);
                break;
            case MarkerShape.Diamond:
                sheet.Path([x, y - Radius - 1, x + Radius + 1, y, x, y + Radius + 1, x - Radius - 1, y, x, y - Radius - 1], thickness: 1.1f, dash: 0);
                break;
            case MarkerShape.Rule:
                sheet.Rule(x, top, x, bottom, thickness: 1, dash: 3);
                break;
        }
    }

    private static void Hatch(Sheet sheet, float x, float y, float width, float height)
    {
        for (var along = HatchStep; along < width + height; along += HatchStep)
        {
            sheet.Rule(
                x + Math.Max(0, along - height), y + Math.Min(along, height), x + Math.Min(along, width), y + Math.Max(0, along - width), thickness: 0.5f, grey: 0.3f);
        }
    }
}
