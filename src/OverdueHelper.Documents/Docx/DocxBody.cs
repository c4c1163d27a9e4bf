using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OverdueHelper.Documents.Layout;
using OverdueHelper.Documents.Model;
using OverdueHelper.Documents.Pdf;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace OverdueHelper.Documents.Docx;

/// <summary>Turns blocks into the elements of the file.</summary>
internal sealed class DocxBody : IBlockVisitor
{
    private const string EmptyBox = "\u2610 ";
    private const string TickedBox = "\u2611 ";
    private const string NoBox = "\u2013 ";

    private readonly MainDocumentPart _main;
    private readonly PageFrame _frame;
    private readonly List<OpenXmlElement> _elements = [];
    private CultureInfo _culture;
    private uint _pictures;

    private DocxBody(Model.Document document, MainDocumentPart main)
    {
        (_main, _culture) = (main, document.Culture);
        _frame = PageFrame.Of(document.PaperSize);
    }

    private int LineEnd => DocxFrame.Twips(_frame.TextWidth);

    /// <summary>The elements of a document's blocks.</summary>
    internal static IReadOnlyList<OpenXmlElement> Of(Model.Document document, MainDocumentPart main)
    {
        var body = new DocxBody(document, main);
        foreach (var block in document.Blocks)
        {
            body._culture = block.Language is null ? document.Culture : CultureInfo.GetCultureInfo(block.Language);
            block.Accept(body);
        }

        return body._elements;
    }

    /// <inheritdoc/>
    public void Visit(Heading heading) => Add(DocxText.Paragraph(heading.Text, _culture, DocxStyles.Heading(heading.Level)));

    /// <inheritdoc/>
    public void Visit(Model.Paragraph paragraph) => Add(DocxText.Paragraph(paragraph.Phrases, _culture));

    /// <inheritdoc/>
    public void Visit(Ask ask) => Add(DocxText.Paragraph(ask.Phrases, _culture, DocxStyles.Ask));

    /// <inheritdoc/>
    public void Visit(Note note) => Add(DocxText.Paragraph(note.Phrases, _culture, DocxStyles.Note));

    /// <inheritdoc/>
    public void Visit(KeyValueList list)
    {
        var columns = list.Columns <= 1 ? 1 : 2;
        var rows = (list.Items.Count + columns - 1) / columns;
        var sides = list.Items.Chunk(Math.Max(1, rows)).ToArray();
        AddTable(DocxTable.Invisible(Enumerable.Range(0, rows).Select(row => sides.Where(side => row < side.Length).SelectMany(side => Pair(side[row]))), columns * 2));
    }

    /// <inheritdoc/>
    public void Visit(Model.Table table)
    {
        if (table.Caption is { } caption)
        {
            Add(DocxText.Paragraph(caption, _culture, DocxStyles.Caption));
        }

        AddTable(DocxTable.Of(table, _culture));
    }

    /// <inheritdoc/>
    public void Visit(CheckList list)
    {
        foreach (var item in list.Items)
        {
            var note = item.Note ?? (item.State == BoxState.NotApplicable ? FrameWords.NotApplicable(_culture) : null);
            Add(DocxText.Paragraph(Box(item.State) + item.Text + (note is null ? "" : $" ({note})"), _culture));
        }
    }

    /// <inheritdoc/>
    public void Visit(SignatureBlock block)
    {
        var rows = block.Lines.Chunk(2).Select(pair => pair.Select(line =>
        {
            var text = string.IsNullOrEmpty(line.Detail) ? line.Label : line.Label + "\n" + line.Detail;
            var paragraph = DocxText.Paragraph(text, _culture, DocxStyles.Note);
            paragraph.ParagraphProperties!.ParagraphBorders = new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 3 });
            paragraph.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = "700", After = "100" };
            return paragraph;
        }));
        AddTable(DocxTable.Invisible(rows, columns: 2));
    }

    /// <inheritdoc/>
    public void Visit(WriteLine line)
    {
        Add(DocxText.LineToFill(line.Label, _culture, LineEnd));
        if (line.Hint is { } hint)
        {
            Add(DocxText.Paragraph(hint, _culture, DocxStyles.Note));
        }
    }

    /// <inheritdoc/>
    public void Visit(ReplyBox box)
    {
        var end = LineEnd - 240;
        AddTable(DocxTable.Box(
        [
            DocxText.Paragraph(box.Title, _culture, style: null, isBold: true),
            .. box.Choices.Select(choice => choice.HasLine ? DocxText.LineToFill(EmptyBox + choice.Text, _culture, end) : DocxText.Paragraph(EmptyBox + choice.Text, _culture)),
            .. box.Lines.Select(label => DocxText.LineToFill(label, _culture, end)),
        ]));
    }

    /// <inheritdoc/>
    public void Visit(Figure figure)
    {
        Add(DocxText.Paragraph(figure.Caption, _culture, DocxStyles.Caption));
        var picture = DocxPicture.Of(FigurePicture.Of(figure, _frame), figure, _main, ++_pictures);
        (picture.ParagraphProperties ??= new ParagraphProperties()).KeepNext = new KeepNext();
        Add(picture);
        Add(DocxText.Paragraph(figure.Alternative, _culture, DocxStyles.Note));
    }

    /// <inheritdoc/>
    public void Visit(ReceiptSlip slip)
    {
        var title = DocxText.Paragraph([Phrase.Strong(slip.Title + "  "), slip.Text], _culture);
        title.ParagraphProperties!.ParagraphBorders = new ParagraphBorders(new TopBorder { Val = BorderValues.Dashed, Size = 6, Space = 6 });
        title.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = "400" };
        Add(title);
        foreach (var label in slip.Lines.Append(slip.StampLabel))
        {
            Add(DocxText.LineToFill(label, _culture, LineEnd));
        }
    }

    /// <inheritdoc/>
    public void Visit(PageBreak pageBreak) => Add(new Paragraph(new Run(new Break { Type = BreakValues.Page })));

    private void Add(OpenXmlElement element) => _elements.Add(element);

    // Two tables that touch become one in a word processor.
    private void AddTable(Table table)
    {
        Add(table);
        Add(new Paragraph(new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "60", Line = "120", LineRule = LineSpacingRuleValues.Auto })));
    }

    private Paragraph[] Pair(KeyValue item) => [DocxText.Paragraph(item.Key, _culture), DocxText.Paragraph(item.Value, _culture, style: null, isBold: true)];

    private static string Box(BoxState state) => state switch
    {
        BoxState.Off or BoxState.ToTick => EmptyBox,
        BoxState.On => TickedBox,
        BoxState.NotApplicable => NoBox,
    };
}
