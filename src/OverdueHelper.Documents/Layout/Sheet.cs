namespace OverdueHelper.Documents.Layout;

/// <summary>One page as a list of marks, before any format is chosen. Points from the upper left.</summary>
internal sealed class Sheet
{
    private readonly List<TextMark> _texts = [];
    private readonly List<ShapeMark> _shapes = [];
    private readonly List<HeadingMark> _headings = [];

    /// <summary>The text, drawn over the shapes.</summary>
    internal IReadOnlyList<TextMark> Texts => _texts;

    /// <summary>The shapes, in drawing order.</summary>
    internal IReadOnlyList<ShapeMark> Shapes => _shapes;

    /// <summary>The headings that begin on this page.</summary>
    internal IReadOnlyList<HeadingMark> Headings => _headings;

    /// <summary>Writes a wrapped line.</summary>
    internal void Text(TextLine line, float x, float baseline, TextSide side = TextSide.From)
    {
        var at = Begin(x, line.Width, side);
        foreach (var span in line.Spans)
        {
            if (span.Text.Length > 0)
            {
                _texts.Add(new TextMark(span.Text, at, baseline, span.Style));
                at += span.Style.Width(span.Text);
            }
        }
    }

    /// <summary>Writes a short text that needs no wrapping.</summary>
    internal void Text(string text, TextStyle style, float x, float baseline, TextSide side = TextSide.From)
    {
        if (text.Length > 0)
        {
            _texts.Add(new TextMark(text, side == TextSide.From ? x : Begin(x, style.Width(text), side), baseline, style));
        }
    }

    /// <summary>Draws a line.</summary>
    internal void Rule(float fromX, float fromY, float toX, float toY, float thickness = 0.8f, float grey = 0, float dash = 0) =>
        _shapes.Add(new ShapeMark(ShapeKind.Path, [fromX, fromY, toX, toY], thickness, grey, dash));

    /// <summary>Draws a line through several points.</summary>
    internal void Path(float[] points, float thickness, float grey = 0, float dash = 0) =>
        _shapes.Add(new ShapeMark(ShapeKind.Path, points, thickness, grey, dash));

    /// <summary>Draws the outline of a rectangle.</summary>
    internal void Frame(float x, float y, float width, float height, float thickness = 0.8f, float grey = 0, float dash = 0) =>
        _shapes.Add(new ShapeMark(ShapeKind.Area, [x, y, x + width, y, x + width, y + height, x, y + height], thickness, grey, dash));

    /// <summary>Fills an area.</summary>
    internal void Fill(float[] points, float grey) => _shapes.Add(new ShapeMark(ShapeKind.Area, points, 0, grey, 0));

    /// <summary>Draws a circle; a thickness of 0 fills it.</summary>
    internal void Circle(float x, float y, float radius, float thickness = 0, float grey = 0) =>
        _shapes.Add(new ShapeMark(ShapeKind.Circle, [x, y, x + radius, y], thickness, grey, 0));

    /// <summary>Remembers a heading for the outline.</summary>
    internal void Heading(string text, int level, float y) => _headings.Add(new HeadingMark(text, level, y));

    private static float Begin(float x, float width, TextSide side) => side switch
    {
        TextSide.From => x,
        TextSide.Until => x - width,
        TextSide.Around => x - (width / 2),
    };
}
