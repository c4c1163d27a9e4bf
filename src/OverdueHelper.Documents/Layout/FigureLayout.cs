using OverdueHelper.Documents.Fonts;
using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Layout;

/// <summary>Draws a chart in black and white: fills, dashes and shapes tell the series apart.</summary>
internal sealed class FigureLayout
{
    private const float LegendRow = 14;
    private const float SwatchWidth = 20;
    private const float TickRoom = 14;
    private const float LegendGap = 5;

    private readonly Figure _figure;
    private readonly float _left;
    private readonly float _right;
    private readonly float _height;
    private readonly List<(Series Series, float X, int Row)> _legend = [];

    private FigureLayout(Figure figure, PageFrame frame)
    {
        _figure = figure;
        _left = frame.Left + (figure.Up.Ticks.Count == 0 ? 0 : figure.Up.Ticks.Max(tick => Typography.Small.Width(PrintableText.Of(tick.Label))) + 6);
        _right = frame.Right - 6;
        _height = (float)Math.Clamp(figure.Height, 0.05, 1) * frame.TextWidth;
        PlaceLegend(frame);
    }

    private float LegendHeight => _legend.Count == 0 ? 0 : ((_legend[^1].Row + 1) * LegendRow) + LegendGap;

    /// <summary>The chart with its legend as one strip.</summary>
    internal static Strip Of(Figure figure, PageFrame frame)
    {
        var layout = new FigureLayout(figure, frame);
        var labels = Typography.Small.Size + 4;
        var height = labels + layout._height + TickRoom + layout.LegendHeight;
        return new Strip(height, (sheet, y) => layout.Draw(sheet, y + labels)) { SpaceAfter = 4, KeepsWithNext = true };
    }

    private void PlaceLegend(PageFrame frame)
    {
        var (x, row) = (_left, 0);
        foreach (var series in _figure.Series.Where(series => series.Name.Length > 0))
        {
            var width = SwatchWidth + 5 + Typography.Small.Width(PrintableText.Of(series.Name)) + 16;
            if (x > _left && x + width > frame.Right)
            {
                (x, row) = (_left, row + 1);
            }

            _legend.Add((series, x, row));
            x += width;
        }
    }

    private void Draw(Sheet sheet, float top)
    {
        var bottom = top + _height;
        foreach (var tick in _figure.Up.Ticks)
        {
            var y = Y(tick.At, top);
            sheet.Rule(_left, y, _right, y, thickness: 0.4f, grey: 0.8f);
            sheet.Text(PrintableText.Of(tick.Label), Typography.Small, _left - 5, y + 3, TextSide.Until);
        }

        foreach (var series in _figure.Series)
        {
            DrawSeries(sheet, series, top);
        }

        sheet.Rule(_left, bottom, _right, bottom, thickness: 0.8f);
        foreach (var tick in _figure.Across.Ticks)
        {
            var label = PrintableText.Of(tick.Label);
            var x = X(tick.At);
            sheet.Rule(x, bottom, x, bottom + 3, thickness: 0.6f);
            var half = Typography.Small.Width(label) / 2;
            sheet.Text(label, Typography.Small, Math.Clamp(x, _left + half, Math.Max(_left + half, _right + 6 - half)), bottom + TickRoom - 2, TextSide.Around);
        }

        foreach (var (series, x, row) in _legend)
        {
            var middle = bottom + TickRoom + LegendGap + (row * LegendRow) + (LegendRow / 2);
            Swatch(sheet, series, x, middle);
            sheet.Text(PrintableText.Of(series.Name), Typography.Small, x + SwatchWidth + 5, middle + 3);
        }
    }

    private void DrawSeries(Sheet sheet, Series series, float top)
    {
        switch (series)
        {
            case Bars bars:
                foreach (var bar in bars.Items)
                {
                    var (x, y) = (X(bar.Left), Y(bar.Top, top));
                    ChartShapes.Bar(sheet, x, y, X(bar.Right) - x, Y(bar.Bottom, top) - y, bars.Fill);
                    Label(sheet, bar.Label, (x + X(bar.Right)) / 2, y - 3);
                }

                break;
            case Line line:
                if (line.Points.Count > 1)
                {
                    ChartShapes.Line(sheet, [.. line.Points.SelectMany(point => new[] { X(point.Across), Y(point.Up, top) })], line.Stroke);
                }

                foreach (var point in line.Points)
                {
                    Label(sheet, point.Label, X(point.Across), Y(point.Up, top) - 4);
                }

                break;
            case Markers markers:
                for (var i = 0; i < markers.Points.Count; i++)
                {
                    var point = markers.Points[i];
                    ChartShapes.Marker(sheet, X(point.Across), Y(point.Up, top), top, top + _height, markers.Shape);
                    if (markers.Shape == MarkerShape.Rule)
                    {
                        RuleLabel(sheet, markers.Points, i, top - 5);
                    }
                    else
                    {
                        Label(sheet, point.Label, X(point.Across), Y(point.Up, top) - 5);
                    }
                }

                break;
        }
    }

    // Where two lines stand near each other, the words of the first end at it and those of the second begin at it.
    private void RuleLabel(Sheet sheet, IReadOnlyList<Point> rules, int index, float baseline)
    {
        if (rules[index].Label is not { } label)
        {
            return;
        }

        var (text, x) = (PrintableText.Of(label), X(rules[index].Across));
        if (Crowds(rules, index, index + 1))
        {
            sheet.Text(text, Typography.SmallStrong, x - 1, baseline, TextSide.Until);
        }
        else if (Crowds(rules, index - 1, index) && x + Typography.SmallStrong.Width(text) <= _right + 6)
        {
            sheet.Text(text, Typography.SmallStrong, x + 2, baseline);
        }
        else
        {
            Label(sheet, label, x, baseline);
        }
    }

    private bool Crowds(IReadOnlyList<Point> rules, int first, int second)
    {
        if (first < 0 || second >= rules.Count)
        {
            return false;
        }

        var half = new[] { rules[first].Label, rules[second].Label }.Sum(label => label is null ? 0 : Typography.SmallStrong.Width(PrintableText.Of(label)) / 2);
        return Math.Abs(X(rules[second].Across) - X(rules[first].Across)) < half + 6;
    }

    private void Label(Sheet sheet, string? label, float x, float baseline)
    {
        if (label is null)
        {
            return;
        }

        var text = PrintableText.Of(label);
        var half = Typography.SmallStrong.Width(text) / 2;
        sheet.Text(text, Typography.SmallStrong, Math.Clamp(x, _left + half, Math.Max(_left + half, _right + 6 - half)), baseline, TextSide.Around);
    }

    private static void Swatch(Sheet sheet, Series series, float x, float middle)
    {
        switch (series)
        {
            case Bars bars:
                ChartShapes.Bar(sheet, x, middle - 4, SwatchWidth, 8, bars.Fill);
                break;
            case Line line:
                ChartShapes.Line(sheet, [x, middle, x + SwatchWidth, middle], line.Stroke);
                break;
            case Markers markers:
                ChartShapes.Marker(sheet, x + (SwatchWidth / 2), middle, middle - 5, middle + 5, markers.Shape);
                break;
        }
    }

    private float X(double at) => _left + ((_right - _left) * Part(at, _figure.Across));

    private float Y(double at, float top) => top + (_height * (1 - Part(at, _figure.Up)));

    private static float Part(double at, Axis axis) =>
        axis.To > axis.From ? (float)Math.Clamp((at - axis.From) / (axis.To - axis.From), 0, 1) : 0;
}
