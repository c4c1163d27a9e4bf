using OverdueHelper.Documents.Fonts;
using OverdueHelper.Documents.Layout;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using TextStyle = OverdueHelper.Documents.Layout.TextStyle;

namespace OverdueHelper.Documents.QuestPdf;

/// <summary>Composes a table; QuestPDF repeats its header.</summary>
internal sealed class QuestPdfTable
{
    private const float Padding = 2.4f;

    /// <summary>A row of more lines may be split, because it might fit on no page.</summary>
    private const int MostLinesTogether = 25;

    private readonly Model.Table _table;
    private readonly string[][] _texts;
    private readonly string[] _headers;
    private readonly float _size;
    private readonly float[] _widths;

    internal QuestPdfTable(Model.Table table, float width)
    {
        _table = table;
        _texts = [.. table.Rows.Select(row => row.Cells.Select(PrintableText.Of).ToArray())];
        _headers = [.. table.Columns.Select(column => PrintableText.Of(column.Header))];
        (_size, _widths) = TableLayout.Widths(_headers, table.Rows, _texts, width - _headers.Length);
    }

    /// <summary>Composes the table.</summary>
    internal void Compose(TableDescriptor descriptor)
    {
        descriptor.ColumnsDefinition(columns =>
        {
            for (var i = 0; i < _widths.Length; i++)
            {
                columns.ConstantColumn(_widths[i] + 1 + (i == _widths.Length - 1 ? 0 : TableLayout.Gap));
            }
        });
        descriptor.Header(header =>
        {
            for (var i = 0; i < _headers.Length; i++)
            {
                Write(header.Cell().BorderBottom(1).PaddingVertical(Padding), _headers[i], i, isBold: true);
            }
        });
        for (var row = 0; row < _texts.Length; row++)
        {
            // A sum and the row before it are one row, so that no sum stands alone on a page.
            var until = row + 1 < _texts.Length && _table.Rows[row + 1].IsSum ? row + 2 : row + 1;
            for (var i = 0; i < _headers.Length; i++)
            {
                WriteRows(descriptor.Cell(), row, until, i);
            }

            row = until - 1;
        }
    }

    private void WriteRows(IContainer cell, int from, int until, int column)
    {
        var isLong = Enumerable.Range(from, until - from).Sum(LineCount) > MostLinesTogether;
        (isLong ? cell : cell.ShowEntire()).Column(rows =>
        {
            for (var row = from; row < until; row++)
            {
                var isSum = _table.Rows[row].IsSum;
                var item = isSum ? rows.Item().BorderTop(1) : rows.Item();
                if (!isLong)
                {
                    // Cells of one row end at one height, so that their lines meet.
                    item = item.MinHeight((LineCount(row) * _size * Typography.Leading) + (2 * Padding));
                }

                var text = column < _texts[row].Length ? _texts[row][column] : "";
                Write(item.BorderBottom(row == until - 1 ? 0.5f : 0).BorderColor("#b3b3b3").PaddingVertical(Padding), text, column, isSum);
            }
        });
    }

    private int LineCount(int row) =>
        _texts[row].Take(_widths.Length).Select((text, i) => LineBreaker.Wrap(text, Style(_table.Rows[row].IsSum), _widths[i]).Count).DefaultIfEmpty(1).Max();

    private TextStyle Style(bool isBold) => new(isBold ? Fonts.FontWeight.Bold : Fonts.FontWeight.Regular, _size);

    private void Write(IContainer container, string text, int column, bool isBold)
    {
        var side = _table.Columns[column].Alignment switch
        {
            Model.ColumnAlignment.Start => TextSide.From,
            Model.ColumnAlignment.End => TextSide.Until,
            Model.ColumnAlignment.Centre => TextSide.Around,
        };
        container.PaddingRight(column == _headers.Length - 1 ? 0 : TableLayout.Gap).Write(text, Style(isBold), _widths[column] + 1, side);
    }
}
