using System.Globalization;
using OverdueHelper.Documents.Fonts;
using OverdueHelper.Documents.Layout;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using TextStyle = OverdueHelper.Documents.Layout.TextStyle;

namespace OverdueHelper.Documents.QuestPdf;

/// <summary>Writes text that is already broken into lines.</summary>
internal static class QuestPdfText
{
    /// <summary>Room for the two engines to differ in the width of a line, in points.</summary>
    private const float Slack = 1;

    /// <summary>Writes text of one style.</summary>
    internal static void Write(this IContainer container, string text, TextStyle style, float width, TextSide side = TextSide.From) =>
        container.Write([new Span(PrintableText.Of(text), style)], width, side);

    /// <summary>Writes text of several styles, line by line.</summary>
    internal static void Write(this IContainer container, IReadOnlyList<Span> spans, float width, TextSide side = TextSide.From)
    {
        var lines = LineBreaker.Wrap(spans, width - Slack);
        container.Column(column =>
        {
            foreach (var line in lines)
            {
                column.Item().Text(text => Write(text, line, side));
            }
        });
    }

    /// <summary>Writes one piece of text into a line.</summary>
    internal static void Piece(this TextDescriptor text, string words, TextStyle style)
    {
        var face = FontFace.Of(style.Weight);
        for (var from = 0; from < words.Length;)
        {
            var end = face.EndOfPart(words, from);
            Set(text.Span(words[from..end]), style).FontFamily(face.Parts[face.PartOf(words[from])].Family);
            from = end;
        }
    }

    /// <summary>Sets size, weight and grey of a piece of text.</summary>
    internal static TextSpanDescriptor Set(TextSpanDescriptor span, TextStyle style)
    {
        var level = (int)MathF.Round(style.Grey * byte.MaxValue, MidpointRounding.ToEven);
        var set = span.FontSize(style.Size).LineHeight(1.05f).FontColor(string.Create(CultureInfo.InvariantCulture, $"#{level:X2}{level:X2}{level:X2}"));
        return style.Weight switch
        {
            Fonts.FontWeight.Regular => set.NormalWeight(),
            Fonts.FontWeight.Bold => set.Bold(),
        };
    }

    private static void Write(TextDescriptor text, TextLine line, TextSide side)
    {
        switch (side)
        {
            case TextSide.From:
                text.AlignLeft();
                break;
            case TextSide.Until:
                text.AlignRight();
                break;
            case TextSide.Around:
                text.AlignCenter();
                break;
        }

        foreach (var span in line.Spans)
        {
            text.Piece(span.Text.Length == 0 ? " " : span.Text, span.Style);
        }
    }
}
