using OverdueHelper.Documents.Fonts;
using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Layout;

/// <summary>The foot of every page: which paper it belongs to, and that none is missing.</summary>
internal sealed class FooterLayout
{
    private const float LineHeight = 10.5f;

    private readonly Document _document;
    private readonly PageFrame _frame;
    private readonly string _reference;
    private readonly IReadOnlyList<TextLine> _note;

    internal FooterLayout(Document document, PageFrame frame)
    {
        (_document, _frame) = (document, frame);
        _reference = string.Join(" · ", PrintableText.Of(FrameWords.Version(document)), FrameWords.Date(document), FrameWords.Content(document));
        _note = document.FooterNote is { Length: > 0 } note ? LineBreaker.Wrap(PrintableText.Of(note), Typography.Footer, frame.TextWidth) : [];
    }

    /// <summary>Draws the foot of one page.</summary>
    internal void Draw(Sheet sheet, int number, int count)
    {
        var y = _frame.Bottom + 12;
        sheet.Rule(_frame.Left, y, _frame.Right, y, thickness: 0.5f, grey: 0.6f);
        sheet.Text(_reference, Typography.Footer, _frame.Left, y + LineHeight);
        sheet.Text(FrameWords.Page(_document, number, count), Typography.Footer, _frame.Right, y + LineHeight, TextSide.Until);
        for (var i = 0; i < Math.Min(_note.Count, 2); i++)
        {
            sheet.Text(_note[i], _frame.Left, y + ((i + 2) * LineHeight));
        }
    }
}
