using System.Globalization;
using OverdueHelper.Documents.Fonts;
using OverdueHelper.Documents.Layout;
using OverdueHelper.Documents.Model;
using OverdueHelper.Documents.Pdf;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace OverdueHelper.Documents.QuestPdf;

/// <summary>Turns blocks into elements of QuestPDF.</summary>
internal sealed class QuestPdfBody : IBlockVisitor
{
    /// <summary>Room for a heading and the first lines below it, in points: less, and they begin a page.</summary>
    private const float RoomToBegin = 75;

    private readonly PageFrame _frame;
    private ColumnDescriptor _column;
    private CultureInfo _culture;

    private QuestPdfBody(Model.Document document, ColumnDescriptor column, PageFrame frame) =>
        (_culture, _column, _frame) = (document.Culture, column, frame);

    private float Width => _frame.TextWidth;

    /// <summary>Writes a document's blocks into a column.</summary>
    internal static void Write(Model.Document document, ColumnDescriptor column, PageFrame frame)
    {
        var body = new QuestPdfBody(document, column, frame);
        for (var first = 0; first < document.Blocks.Count;)
        {
            var last = first;
            while (document.Blocks[last] is Heading && last + 1 < document.Blocks.Count && document.Blocks[last + 1] is not PageBreak)
            {
                last++;
            }

            body.WriteTogether(document, first, last);
            first = last + 1;
        }
    }

    private void WriteTogether(Model.Document document, int first, int last)
    {
        var outer = _column;
        if (last > first)
        {
            // Only what is drawn in part asks for room: a heading and what it heads are one element.
            var group = outer.Item();
            group = document.Blocks[last] is ReplyBox or Figure or SignatureBlock ? group.ShowEntire() : group.EnsureSpace(RoomToBegin);
            group.Column(inner =>
            {
                inner.Spacing(5);
                _column = inner;
                WriteEach(document, first, last);
                _column = outer;
            });
            return;
        }

        WriteEach(document, first, last);
    }

    private void WriteEach(Model.Document document, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var block = document.Blocks[i];
            _culture = block.Language is null ? document.Culture : CultureInfo.GetCultureInfo(block.Language);
            block.Accept(this);
        }
    }

    /// <inheritdoc/>
    public void Visit(Heading heading) =>
        _column.Item().PaddingTop(heading.Level <= 1 ? 8 : 5).Write(heading.Text, heading.Level <= 1 ? Typography.Section : Typography.Part, Width);

    /// <inheritdoc/>
    public void Visit(Paragraph paragraph) => _column.Item().Write(Spans(paragraph.Phrases, Typography.Body, Typography.Strong), Width);

    /// <inheritdoc/>
    public void Visit(Note note) => _column.Item().Write(Spans(note.Phrases, Typography.Small, Typography.SmallStrong), Width);

    /// <inheritdoc/>
    public void Visit(Ask ask) =>
        _column.Item().Border(1.2f).Padding(9).Write(Spans(ask.Phrases, Typography.Body, Typography.Ask), Width - 18);

    /// <inheritdoc/>
    public void Visit(KeyValueList list)
    {
        const float Gap = 34;
        if (list.Items.Count == 0)
        {
            return;
        }

        var columns = list.Columns <= 1 ? 1 : 2;
        var width = (Width - (Gap * (columns - 1))) / columns;
        _column.Item().Row(row =>
        {
            row.Spacing(Gap);
            foreach (var items in list.Items.Chunk((list.Items.Count + columns - 1) / columns))
            {
                row.RelativeItem().Column(side =>
                {
                    foreach (var item in items)
                    {
                        Pair(side.Item(), item, width, columns > 1 ? TextSide.Until : TextSide.From);
                    }
                });
            }
        });
    }

    /// <inheritdoc/>
    public void Visit(Model.Table table) => _column.Item().EnsureSpace(RoomToBegin).Column(inner =>
    {
        if (table.Caption is { } caption)
        {
            inner.Item().Write(caption, Typography.Part, Width);
        }

        inner.Item().Table(descriptor => new QuestPdfTable(table, Width).Compose(descriptor));
    });

    /// <inheritdoc/>
    public void Visit(CheckList list)
    {
        foreach (var item in list.Items)
        {
            var note = item.Note ?? (item.State == BoxState.NotApplicable ? FrameWords.NotApplicable(_culture) : null);
            var spans = new List<Layout.Span> { new(PrintableText.Of(item.Text), Typography.Body) };
            if (note is not null)
            {
                spans.Add(new Layout.Span("  " + PrintableText.Of(note), Typography.Small));
            }

            _column.Item().Row(row =>
            {
                QuestPdfForm.Box(row.ConstantItem(CheckBox.Room), item.State);
                row.RelativeItem().Write(spans, Width - CheckBox.Room);
            });
        }
    }

    /// <inheritdoc/>
    public void Visit(SignatureBlock block) => QuestPdfForm.Write(_column, block, Width);

    /// <inheritdoc/>
    public void Visit(WriteLine line)
    {
        QuestPdfForm.LineToFill(_column.Item(), line.Label);
        if (line.Hint is { } hint)
        {
            _column.Item().Write(hint, Typography.Small, Width);
        }
    }

    /// <inheritdoc/>
    public void Visit(ReplyBox box) => QuestPdfForm.Write(_column, box, Width);

    /// <inheritdoc/>
    public void Visit(Figure figure) => _column.Item().ShowEntire().Column(inner =>
    {
        var picture = FigurePicture.Of(figure, _frame);
        inner.Item().Write(figure.Caption, Typography.Part, Width);
        inner.Item().Height(picture.Height).Image(picture.Png).FitArea();
        inner.Item().Write(figure.Alternative, Typography.Small, Width);
    });

    /// <inheritdoc/>
    public void Visit(ReceiptSlip slip) => QuestPdfForm.Write(_column, slip, Width);

    /// <inheritdoc/>
    public void Visit(PageBreak pageBreak) => _column.Item().PageBreak();

    private static Layout.Span[] Spans(IReadOnlyList<Phrase> phrases, Layout.TextStyle ordinary, Layout.TextStyle strong) =>
        [.. phrases.Select(phrase => new Layout.Span(PrintableText.Of(phrase.Text), phrase.IsStrong ? strong : ordinary))];

    private static void Pair(IContainer container, KeyValue item, float width, TextSide side)
    {
        var key = MathF.Min(Typography.Key.Width(PrintableText.Of(item.Key)) + 2, width / 2);
        container.Row(row =>
        {
            row.ConstantItem(key).Write(item.Key, Typography.Key, key);
            row.RelativeItem().PaddingLeft(10).Write(item.Value, Typography.Strong, width - key - 10, side);
        });
    }
}
