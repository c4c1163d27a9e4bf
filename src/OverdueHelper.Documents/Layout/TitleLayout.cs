using OverdueHelper.Documents.Fonts;
using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Layout;

/// <summary>The block at the head of the first page: what the paper is and how to refer to it.</summary>
internal sealed class TitleLayout
{
    private const float LineHeight = 12.5f;

    private readonly Document _document;
    private readonly PageFrame _frame;
    private readonly IReadOnlyList<TextLine> _title;
    private readonly IReadOnlyList<TextLine> _subtitle;
    private readonly IReadOnlyList<string> _references;
    private readonly float _height;

    internal TitleLayout(Document document, PageFrame frame)
    {
        (_document, _frame) = (document, frame);
        _references =
        [
            PrintableText.Of(FrameWords.Version(document)),
            FrameWords.Date(document),
            .. document.CopyLabel is { Length: > 0 } label ? [PrintableText.Of(label)] : Array.Empty<string>(),
        ];
        var referenceWidth = Math.Min(_references.Max(text => Typography.SmallStrong.Width(text)), frame.TextWidth / 2);
        var width = frame.TextWidth - referenceWidth - 16;
        _title = LineBreaker.Wrap(PrintableText.Of(document.Title), Typography.Title, width);
        _subtitle = document.Subtitle is { Length: > 0 } subtitle ? LineBreaker.Wrap(PrintableText.Of(subtitle), Typography.Body, width) : [];
        var words = (_title.Count * TitleHeight) + (_subtitle.Count * BodyHeight);
        _height = Math.Max(words, (_references.Count + 1) * LineHeight) + 8;
    }

    /// <summary>The block as a strip, without the number of pages, which nobody knows yet.</summary>
    internal Strip Strip => new(_height, Draw) { SpaceAfter = 10 };

    private static float TitleHeight => Typography.Title.Size * 1.3f;

    private static float BodyHeight => Typography.Body.Size * Typography.Leading;

    /// <summary>Adds how many pages there are.</summary>
    internal void DrawPageCount(Sheet sheet, int count) =>
        DrawReference(sheet, FrameWords.Page(_document, 1, count), line: _references.Count, _frame.Top);

    private void Draw(Sheet sheet, float y)
    {
        var at = y;
        foreach (var line in _title)
        {
            sheet.Text(line, _frame.Left, at + Typography.Baseline(TitleHeight, Typography.Title.Size));
            at += TitleHeight;
        }

        foreach (var line in _subtitle)
        {
            sheet.Text(line, _frame.Left, at + Typography.Baseline(BodyHeight, Typography.Body.Size));
            at += BodyHeight;
        }

        for (var i = 0; i < _references.Count; i++)
        {
            DrawReference(sheet, _references[i], i, y);
        }

        sheet.Rule(_frame.Left, y + _height, _frame.Right, y + _height, thickness: 1.2f);
    }

    private void DrawReference(Sheet sheet, string text, int line, float y) =>
        sheet.Text(text, line == 0 ? Typography.SmallStrong : Typography.Small, _frame.Right, y + (line * LineHeight) + Typography.Baseline(LineHeight, Typography.Small.Size), TextSide.Until);
}
