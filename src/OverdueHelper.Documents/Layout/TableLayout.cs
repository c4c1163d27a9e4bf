using OverdueHelper.Documents.Fonts;
using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Layout;

/// <summary>Sets a table: columns as wide as they need to be, the header again on every page.</summary>
internal static class TableLayout
{
    private const float Padding = 3.2f;
    private const float TightPadding = 2.2f;
    private const int LongTable = 12;

    // A table of no more rows stays on one page; of a longer one this many rows stay together at each end.
    private const int ShortTable = 8;
    private const int RowsTogether = 3;
    /// <summary>The room between two columns, in points.</summary>
    internal const float Gap = 12;

    private const float Hairline = 0.5f;
    private const float HairlineGrey = 0.7f;

    /// <summary>Sizes to try, in points: the first at which no word has to be broken.</summary>
    private static readonly float[] _sizes = [9.5f, 8.5f, 7.5f];

    /// <summary>The strips of a table.</summary>
    internal static IEnumerable<Strip> Of(Table table, PageFrame frame)
    {
        if (table.Caption is { } caption)
        {
            foreach (var strip in LineStrips.Of(LineBreaker.Wrap(PrintableText.Of(caption), Typography.Part, frame.TextWidth), frame.Left, Typography.Part.Size * Typography.TightLeading, before: 8, after: 2, keepsWithNext: true))
            {
                yield return strip;
            }
        }

        var texts = table.Rows.Select(row => row.Cells.Select(PrintableText.Of).ToArray()).ToArray();
        var headers = table.Columns.Select(column => PrintableText.Of(column.Header)).ToArray();
        var (size, widths) = Widths(headers, table.Rows, texts, frame.TextWidth);
        var padding = table.Rows.Count > LongTable ? TightPadding : Padding;
        var header = Header(table, headers, size, widths, frame);
        yield return header;

        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            var isBeforeSum = i + 1 < table.Rows.Count && table.Rows[i + 1].IsSum;
            var style = new TextStyle(row.IsSum ? FontWeight.Bold : FontWeight.Regular, size);
            var strips = RowStrips.Of(Cells(table.Columns, texts[i], style, widths, frame), size * Typography.TightLeading, padding, header, RuleOf(row, isBeforeSum, frame)).ToList();
            var staysWhole = i + 1 < table.Rows.Count && (table.Rows.Count <= ShortTable || i + 1 < RowsTogether || i + RowsTogether >= table.Rows.Count);
            strips[^1].KeepsWithNext = (isBeforeSum || staysWhole) && strips.Count == 1;
            foreach (var strip in strips)
            {
                yield return strip;
            }
        }

        yield return new Strip(0, (_, _) => { }) { SpaceAfter = 8 };
    }

    private static Strip Header(Table table, string[] headers, float size, float[] widths, PageFrame frame)
    {
        var style = new TextStyle(FontWeight.Bold, size);
        var cells = Cells(table.Columns, headers, style, widths, frame);
        var hasWords = headers.Any(header => header.Length > 0);
        var lineHeight = hasWords ? size * Typography.TightLeading : 0;
        return new Strip((cells.Max(cell => cell.Lines.Count) * lineHeight) + (hasWords ? 2 * Padding : 1), (sheet, y) =>
        {
            var lineCount = cells.Max(cell => cell.Lines.Count);
            foreach (var cell in cells)
            {
                // The words of a header stand on its lower edge.
                var skipped = lineCount - cell.Lines.Count;
                for (var i = 0; i < cell.Lines.Count; i++)
                {
                    sheet.Text(cell.Lines[i], cell.X, y + Padding + ((skipped + i) * lineHeight) + Typography.Baseline(lineHeight, size), cell.Side);
                }
            }

            var bottom = y + (lineCount * lineHeight) + (hasWords ? 2 * Padding : 1);
            sheet.Rule(frame.Left, bottom, frame.Right, bottom, thickness: 1);
        })
        {
            SpaceBefore = 4,
            KeepsWithNext = table.Rows.Count > 0,
        };
    }

    private static RowRule RuleOf(TableRow row, bool isBeforeSum, PageFrame frame) => (sheet, top, bottom, isFirst, isLast) =>
    {
        if (row.IsSum && isFirst)
        {
            sheet.Rule(frame.Left, top, frame.Right, top, thickness: 1);
        }

        if (isLast && !isBeforeSum)
        {
            sheet.Rule(frame.Left, bottom, frame.Right, bottom, Hairline, HairlineGrey);
        }
    };

    private static List<Cell> Cells(IReadOnlyList<TableColumn> columns, string[] texts, TextStyle style, float[] widths, PageFrame frame)
    {
        var cells = new List<Cell>(columns.Count);
        var x = frame.Left;
        for (var i = 0; i < columns.Count; i++)
        {
            var lines = LineBreaker.Wrap(i < texts.Length ? texts[i] : "", style, widths[i]);
            cells.Add(columns[i].Alignment switch
            {
                ColumnAlignment.Start => new Cell(lines, x, TextSide.From),
                ColumnAlignment.End => new Cell(lines, x + widths[i], TextSide.Until),
                ColumnAlignment.Centre => new Cell(lines, x + (widths[i] / 2), TextSide.Around),
            });
            x += widths[i] + Gap;
        }

        return cells;
    }

    /// <summary>The size of the text and the widths of the columns, in points.</summary>
    internal static (float Size, float[] Widths) Widths(string[] headers, IReadOnlyList<TableRow> rows, string[][] texts, float room)
    {
        var free = room - (Gap * (headers.Length - 1));
        var (least, most) = (new float[headers.Length], new float[headers.Length]);
        foreach (var size in _sizes)
        {
            Measure(headers, rows, texts, size, least, most);
            if (least.Sum() <= free)
            {
                return (size, Share(least, most, free));
            }
        }

        // Words must be broken: every column gets its part of what it asks for.
        var asked = least.Sum();
        return (_sizes[^1], [.. least.Select(width => width / asked * free)]);
    }

    private static void Measure(string[] headers, IReadOnlyList<TableRow> rows, string[][] texts, float size, float[] least, float[] most)
    {
        for (var column = 0; column < headers.Length; column++)
        {
            var bold = new TextStyle(FontWeight.Bold, size);
            least[column] = LineBreaker.WidestUnit(headers[column], bold);
            most[column] = bold.Width(headers[column].Replace('\n', ' '));
            for (var row = 0; row < rows.Count; row++)
            {
                var text = column < texts[row].Length ? texts[row][column] : "";
                var style = rows[row].IsSum ? bold : new TextStyle(FontWeight.Regular, size);
                var width = style.Width(text.Contains('\n', StringComparison.Ordinal) ? text.Replace('\n', ' ') : text);
                most[column] = Math.Max(most[column], width);
                if (width > least[column])
                {
                    least[column] = Math.Max(least[column], LineBreaker.WidestUnit(text, style));
                }
            }
        }
    }

    /// <summary>Gives each column its least width and shares the rest by what each would like, as browsers do.</summary>
    private static float[] Share(float[] least, float[] most, float free)
    {
        var rest = free - least.Sum();
        var wished = most.Zip(least, (wide, narrow) => wide - narrow).ToArray();
        var wishes = wished.Sum();
        if (wishes >= rest && wishes > 0)
        {
            return [.. least.Select((width, i) => width + (wished[i] / wishes * rest))];
        }

        var spare = rest - wishes;
        var total = most.Sum();
        return [.. most.Select(width => width + (total > 0 ? width / total * spare : spare / most.Length))];
    }
}
