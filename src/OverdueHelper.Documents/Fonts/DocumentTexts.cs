using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Fonts;

/// <summary>Every text of a document, in reading order: what the fonts must be able to show.</summary>
internal sealed class DocumentTexts : IBlockVisitor
{
    private readonly List<string> _texts = [];

    private DocumentTexts()
    {
    }

    /// <summary>The characters of a document that the fonts cannot show, each once.</summary>
    internal static IReadOnlyList<MissingGlyph> MissingIn(Document document) =>
        [.. Of(document).SelectMany(PrintableText.Missing).DistinctBy(glyph => glyph.CodePoint)];

    private static List<string> Of(Document document)
    {
        var walk = new DocumentTexts();
        walk.Add(document.Title, document.Subtitle, document.Reference, document.CopyLabel, document.FooterNote);
        foreach (var block in document.Blocks)
        {
            block.Accept(walk);
        }

        return walk._texts;
    }

    /// <inheritdoc/>
    public void Visit(Heading heading) => Add(heading.Text);

    /// <inheritdoc/>
    public void Visit(Paragraph paragraph) => Add(paragraph.Phrases);

    /// <inheritdoc/>
    public void Visit(KeyValueList list)
    {
        foreach (var item in list.Items)
        {
            Add(item.Key, item.Value);
        }
    }

    /// <inheritdoc/>
    public void Visit(Ask ask) => Add(ask.Phrases);

    /// <inheritdoc/>
    public void Visit(Table table)
    {
        Add(table.Caption);
        _texts.AddRange(table.Columns.Select(column => column.Header));
        foreach (var row in table.Rows)
        {
            _texts.AddRange(row.Cells);
        }
    }

    /// <inheritdoc/>
    public void Visit(CheckList list)
    {
        foreach (var item in list.Items)
        {
            Add(item.Text, item.Note);
        }
    }

    /// <inheritdoc/>
    public void Visit(SignatureBlock block)
    {
        foreach (var line in block.Lines)
        {
            Add(line.Label, line.Detail);
        }
    }

    /// <inheritdoc/>
    public void Visit(WriteLine line) => Add(line.Label, line.Hint);

    /// <inheritdoc/>
    public void Visit(ReplyBox box)
    {
        Add(box.Title);
        _texts.AddRange(box.Choices.Select(choice => choice.Text));
        _texts.AddRange(box.Lines);
    }

    /// <inheritdoc/>
    public void Visit(Note note) => Add(note.Phrases);

    /// <inheritdoc/>
    public void Visit(Figure figure)
    {
        Add(figure.Caption, figure.Alternative);
        _texts.AddRange(figure.Across.Ticks.Concat(figure.Up.Ticks).Select(tick => tick.Label));
        foreach (var series in figure.Series)
        {
            Add(series.Name);
            var labels = series switch
            {
                Bars bars => bars.Items.Select(bar => bar.Label),
                Line line => line.Points.Select(point => point.Label),
                Markers markers => markers.Points.Select(point => point.Label),
                _ => [],
            };
            _texts.AddRange(labels.OfType<string>());
        }
    }

    /// <inheritdoc/>
    public void Visit(ReceiptSlip slip)
    {
        Add(slip.Title, slip.Text, slip.StampLabel);
        _texts.AddRange(slip.Lines);
    }

    /// <inheritdoc/>
    public void Visit(PageBreak pageBreak)
    {
    }

    private void Add(IReadOnlyList<Phrase> phrases) => _texts.AddRange(phrases.Select(phrase => phrase.Text));

    private void Add(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (text is not null)
            {
                _texts.Add(text);
            }
        }
    }
}
