using OverdueHelper.Documents.Fonts;
using OverdueHelper.Documents.Layout;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using TextStyle = OverdueHelper.Documents.Layout.TextStyle;

namespace OverdueHelper.Documents.QuestPdf;

/// <summary>Composes the page: title, content, footer.</summary>
internal sealed class QuestPdfPage(Model.Document document)
{
    private const float FooterHeight = 44;

    private readonly PageFrame _frame = PageFrame.Of(document.PaperSize);

    /// <summary>Composes the page.</summary>
    internal void Compose(PageDescriptor page)
    {
        page.Size(_frame.Width, _frame.Height);
        page.MarginLeft(_frame.Left);
        page.MarginRight(_frame.Left);
        page.MarginTop(_frame.Top);
        page.MarginBottom(_frame.Height - _frame.Bottom - FooterHeight);
        page.Content().Column(column =>
        {
            column.Spacing(5);
            Title(column.Item());
            QuestPdfBody.Write(document, column, _frame);
        });
        page.Footer().Height(FooterHeight).PaddingTop(10).Column(Footer);
    }

    private void Title(IContainer container)
    {
        var references = new[] { FrameWords.Version(document), FrameWords.Date(document), document.CopyLabel ?? "" }.Where(text => text.Length > 0).Select(PrintableText.Of).ToArray();
        var right = MathF.Min(references.Max(text => Typography.SmallStrong.Width(text)) + 4, _frame.TextWidth / 2);
        var left = _frame.TextWidth - right - 16;
        container.BorderBottom(1.2f).PaddingBottom(7).Row(row =>
        {
            row.ConstantItem(left).Column(column =>
            {
                column.Item().Write(document.Title, Typography.Title, left);
                if (document.Subtitle is { Length: > 0 } subtitle)
                {
                    column.Item().Write(subtitle, Typography.Body, left);
                }
            });
            row.RelativeItem().Column(column =>
            {
                for (var i = 0; i < references.Length; i++)
                {
                    column.Item().Write(references[i], i == 0 ? Typography.SmallStrong : Typography.Small, right, TextSide.Until);
                }

                column.Item().Text(text => Page(text, Typography.Small));
            });
        });
    }

    private void Footer(ColumnDescriptor column)
    {
        var reference = string.Join(" · ", PrintableText.Of(FrameWords.Version(document)), FrameWords.Date(document), FrameWords.Content(document));
        column.Item().LineHorizontal(0.5f);
        column.Item().Row(row =>
        {
            row.ConstantItem(_frame.TextWidth * 0.78f).Text(text => text.Piece(reference, Typography.Footer));
            row.RelativeItem().Text(text => Page(text, Typography.Footer));
        });
        if (document.FooterNote is { Length: > 0 } note)
        {
            column.Item().Text(text => text.Piece(PrintableText.Of(note), Typography.Footer));
        }
    }

    private void Page(TextDescriptor text, TextStyle style)
    {
        text.AlignRight();
        var family = FontFace.Regular.Parts[0].Family;
        foreach (var part in FrameWords.PageParts(document))
        {
            switch (part)
            {
                case FrameWords.PageNumber:
                    QuestPdfText.Set(text.CurrentPageNumber(), style).FontFamily(family);
                    break;
                case FrameWords.PageCount:
                    QuestPdfText.Set(text.TotalPages(), style).FontFamily(family);
                    break;
                default:
                    text.Piece(part, style);
                    break;
            }
        }
    }
}
