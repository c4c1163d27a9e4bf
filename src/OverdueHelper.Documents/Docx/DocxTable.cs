using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OverdueHelper.Documents.Docx;

/// <summary>Tables of the file: figures with a repeated header, and invisible ones that align pairs.</summary>
internal static class DocxTable
{
    private const int FullWidth = 5000;

    // A table of no more rows stays on one page.
    private const int ShortTable = 8;

    /// <summary>A table of figures.</summary>
    internal static Table Of(Model.Table table, CultureInfo culture)
    {
        var written = new Table(Properties(), Grid(table.Columns.Count));
        var header = Row(table.Columns.Select(column => column.Header), table.Columns, culture, isBold: true);
        header.PrependChild(new TableRowProperties(new CantSplit(), new TableHeader()));
        written.Append(header);
        Keep(header);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            var line = Row(row.Cells, table.Columns, culture, row.IsSum);
            if (i + 1 < table.Rows.Count && (table.Rows.Count <= ShortTable || i == 0 || i + 2 == table.Rows.Count))
            {
                Keep(line);
            }

            line.PrependChild(new TableRowProperties(new CantSplit()));
            written.Append(line);
        }

        return written;
    }

    /// <summary>A table without lines, each cell with its own paragraphs.</summary>
    internal static Table Invisible(IEnumerable<IEnumerable<Paragraph>> rows, int columns)
    {
        var table = new Table(new TableProperties(new TableWidth { Width = FullWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Pct }), Grid(columns));
        foreach (var row in rows)
        {
            var cells = row.ToList();
            while (cells.Count < columns)
            {
                cells.Add(new Paragraph());
            }

            table.Append(new TableRow([new TableRowProperties(new CantSplit()), .. cells.Select(cell => new TableCell(cell))]));
        }

        return table;
    }

    /// <summary>A table of one cell with a line around it.</summary>
    internal static Table Box(IEnumerable<Paragraph> content) => new(
        new TableProperties(
            new TableWidth { Width = FullWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Pct },
            new TableBorders(Line<TopBorder>(8), Line<LeftBorder>(8), Line<BottomBorder>(8), Line<RightBorder>(8))),
        Grid(1),
        new TableRow(new TableRowProperties(new CantSplit()), new TableCell([.. content])));

    private static void Keep(TableRow row)
    {
        foreach (var paragraph in row.Descendants<Paragraph>())
        {
            paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        }
    }

    private static TableProperties Properties() => new(
        new TableWidth { Width = FullWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Pct },
        new TableBorders(Line<TopBorder>(4), Line<BottomBorder>(4), Line<InsideHorizontalBorder>(4)));

    private static TableGrid Grid(int columns) => new(Enumerable.Range(0, columns).Select(_ => new GridColumn()));

    private static TableRow Row(IEnumerable<string> cells, IReadOnlyList<Model.TableColumn> columns, CultureInfo culture, bool isBold) =>
        new(cells.Select((text, i) =>
        {
            var paragraph = DocxText.Paragraph(text, culture, style: null, isBold);
            paragraph.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = "30", After = "30" };
            paragraph.ParagraphProperties!.Justification = new Justification { Val = Side(columns[i].Alignment) };
            return new TableCell(paragraph);
        }));

    private static JustificationValues Side(Model.ColumnAlignment alignment) => alignment switch
    {
        Model.ColumnAlignment.Start => JustificationValues.Start,
        Model.ColumnAlignment.End => JustificationValues.End,
        Model.ColumnAlignment.Centre => JustificationValues.Center,
    };

    private static T Line<T>(uint size)
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = size };
}
