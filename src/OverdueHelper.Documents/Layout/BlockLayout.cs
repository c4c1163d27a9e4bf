using System.Globalization;
using OverdueHelper.Documents.Fonts;
using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Layout;

/// <summary>Turns blocks into strips.</summary>
internal sealed class BlockLayout : IBlockVisitor
{
    private const float ColumnGap = 34;

    // Of no more rows, a list of values stays on one page.
    private const int ShortList = 12;
    private const int ShortChecks = 16;

    private readonly PageFrame _frame;
    private readonly List<Strip> _strips = [];

    private readonly CultureInfo _culture;
    private Block? _previous;

    private BlockLayout(PageFrame frame, CultureInfo culture) => (_frame, _culture) = (frame, culture);

    /// <summary>The strips of a document's blocks, in reading order.</summary>
    internal static IReadOnlyList<Strip> Of(Document document, PageFrame frame)
    {
        var layout = new BlockLayout(frame, document.Culture);
        foreach (var block in document.Blocks)
        {
            block.Accept(layout);
            layout._previous = block;
        }

        return layout._strips;
    }

    /// <inheritdoc/>
    public void Visit(Heading heading)
    {
        var text = PrintableText.Of(heading.Text);
        var isSection = heading.Level <= 1;
        var style = isSection ? Typography.Section : Typography.Part;
        var begin = _strips.Count;
        _strips.AddRange(LineStrips.Of(LineBreaker.Wrap(text, style, _frame.TextWidth), _frame.Left, style.Size * Typography.Leading, before: isSection ? 13 : 9, after: 3, keepsWithNext: true));
        _strips[begin] = WithMark(_strips[begin], text, heading.Level);
    }

    /// <inheritdoc/>
    public void Visit(Paragraph paragraph) => Add(Wrap(paragraph.Phrases, Typography.Body, Typography.Strong, _frame.TextWidth), Typography.Body.Size * Typography.Leading, after: 6);

    /// <inheritdoc/>
    public void Visit(Note note)
    {
        // A remark below a table stays with its last row.
        if (_previous is Table && _strips.Count > 1)
        {
            _strips[^1].KeepsWithNext = _strips[^2].KeepsWithNext = true;
        }

        Add(Wrap(note.Phrases, Typography.Small, Typography.SmallStrong, _frame.TextWidth), Typography.Small.Size * Typography.Leading, after: 5);
    }

    /// <inheritdoc/>
    public void Visit(Ask ask)
    {
        var lines = Wrap(ask.Phrases, Typography.Body, Typography.Ask, _frame.TextWidth - (2 * FramedStrips.Inset));
        _strips.AddRange(FramedStrips.Of([.. LineStrips.Of(lines, _frame.Left + FramedStrips.Inset, Typography.Ask.Size * 1.35f)], _frame, thickness: 1.2f));
    }

    /// <inheritdoc/>
    public void Visit(KeyValueList list)
    {
        var columns = list.Columns <= 1 ? 1 : 2;
        var width = (_frame.TextWidth - (ColumnGap * (columns - 1))) / columns;
        var rows = (list.Items.Count + columns - 1) / columns;
        var groups = list.Items.Chunk(Math.Max(1, rows)).ToArray();
        var sides = groups.Select((items, i) => Pairs(items, _frame.Left + (i * (width + ColumnGap)), width, valuesAtEnd: columns > 1)).ToArray();
        for (var row = 0; row < rows; row++)
        {
            var cells = sides.Where(side => row < side.Count).SelectMany(side => side[row]).ToList();
            foreach (var strip in RowStrips.Of(cells, Typography.Body.Size * Typography.Leading, padding: 0.6f))
            {
                strip.KeepsWithNext = rows <= ShortList;
                _strips.Add(strip);
            }
        }

        _strips.Add(new Strip(0, (_, _) => { }) { SpaceAfter = 6 });
    }

    /// <inheritdoc/>
    public void Visit(Table table) => _strips.AddRange(TableLayout.Of(table, _frame));

    /// <inheritdoc/>
    public void Visit(CheckList list)
    {
        foreach (var item in list.Items)
        {
            var spans = new List<Span> { new(PrintableText.Of(item.Text), item.State == BoxState.NotApplicable ? Typography.Key : Typography.Body) };
            if (NoteOf(item, list.Language is null ? _culture : CultureInfo.GetCultureInfo(list.Language)) is { } note)
            {
                spans.Add(new Span("  " + PrintableText.Of(note), Typography.Small));
            }

            var lineHeight = Typography.Body.Size * Typography.Leading;
            var lines = LineBreaker.Wrap(spans, _frame.TextWidth - CheckBox.Room);
            var strips = RowStrips.Of([new Cell(lines, _frame.Left + CheckBox.Room, TextSide.From)], lineHeight, padding: 0.8f, rule: (sheet, top, _, isFirst, _) =>
            {
                if (isFirst)
                {
                    CheckBox.Draw(sheet, _frame.Left, top + 0.8f + Typography.Baseline(lineHeight, Typography.Body.Size), item.State);
                }
            });
            foreach (var strip in strips)
            {
                // A list that is ticked item by item is read in one go, with its heading.
                strip.KeepsWithNext = list.Items.Count <= ShortChecks;
                _strips.Add(strip);
            }
        }

        _strips.Add(new Strip(0, (_, _) => { }) { SpaceAfter = 6 });
    }

    /// <inheritdoc/>
    public void Visit(SignatureBlock block) => _strips.AddRange(FormLayout.Signatures(block, _frame));

    /// <inheritdoc/>
    public void Visit(WriteLine line) => _strips.AddRange(FormLayout.LineToFill(line, _frame));

    /// <inheritdoc/>
    public void Visit(ReplyBox box) => _strips.AddRange(FormLayout.Reply(box, _frame));

    /// <inheritdoc/>
    public void Visit(Figure figure)
    {
        var caption = LineBreaker.Wrap(PrintableText.Of(figure.Caption), Typography.Part, _frame.TextWidth);
        _strips.AddRange(LineStrips.Of(caption, _frame.Left, Typography.Part.Size * Typography.TightLeading, before: 8, after: 3, keepsWithNext: true));
        _strips.Add(FigureLayout.Of(figure, _frame));
        var alternative = LineBreaker.Wrap(PrintableText.Of(figure.Alternative), Typography.Small, _frame.TextWidth);
        Add(alternative, Typography.Small.Size * Typography.Leading, after: 8);
    }

    /// <inheritdoc/>
    public void Visit(ReceiptSlip slip) => _strips.Add(FormLayout.Receipt(slip, _frame));

    /// <inheritdoc/>
    public void Visit(PageBreak pageBreak) => _strips.Add(new Strip(0, (_, _) => { }) { StartsPage = true });

    private void Add(IReadOnlyList<TextLine> lines, float lineHeight, float after) =>
        _strips.AddRange(LineStrips.Of(lines, _frame.Left, lineHeight, after: after));

    private static IReadOnlyList<TextLine> Wrap(IReadOnlyList<Phrase> phrases, TextStyle ordinary, TextStyle strong, float width) =>
        LineBreaker.Wrap([.. phrases.Select(phrase => new Span(PrintableText.Of(phrase.Text), phrase.IsStrong ? strong : ordinary))], width);

    // The struck-through box alone would be a riddle.
    private static string? NoteOf(CheckItem item, CultureInfo culture) =>
        item.Note is { Length: > 0 } note ? note : item.State == BoxState.NotApplicable ? FrameWords.NotApplicable(culture) : null;

    private static Strip WithMark(Strip strip, string text, int level) =>
        new(strip.Height, (sheet, y) =>
        {
            sheet.Heading(text, level, y);
            strip.Draw(sheet, y);
        })
        {
            SpaceBefore = strip.SpaceBefore,
            SpaceAfter = strip.SpaceAfter,
            KeepsWithNext = strip.KeepsWithNext,
        };

    private static List<Cell[]> Pairs(KeyValue[] items, float x, float width, bool valuesAtEnd)
    {
        const float Gap = 10;
        var keys = items.Select(item => PrintableText.Of(item.Key)).ToArray();
        var keyWidth = Math.Min(keys.Max(key => Typography.Key.Width(key)), width * 0.5f);
        var valueWidth = width - keyWidth - Gap;
        return
        [
            .. items.Select((item, i) => new[]
            {
                new Cell(LineBreaker.Wrap(keys[i], Typography.Key, keyWidth + 0.1f), x, TextSide.From),
                new Cell(
                    LineBreaker.Wrap(PrintableText.Of(item.Value), Typography.Strong, valueWidth),
                    valuesAtEnd ? x + width : x + keyWidth + Gap,
                    valuesAtEnd ? TextSide.Until : TextSide.From),
            }),
        ];
    }
}
