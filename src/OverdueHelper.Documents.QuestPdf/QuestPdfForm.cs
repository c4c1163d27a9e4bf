using OverdueHelper.Documents.Fonts;
using OverdueHelper.Documents.Layout;
using OverdueHelper.Documents.Model;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace OverdueHelper.Documents.QuestPdf;

/// <summary>Composes what is filled in by hand.</summary>
internal static class QuestPdfForm
{
    private const string Black = "#000000";
    private const string White = "#ffffff";

    /// <summary>A check box as nested areas: a ticked one is filled, one that is not needed is struck through.</summary>
    internal static void Box(IContainer container, BoxState state)
    {
        const float Side = 8;
        const float Line = 0.8f;
        var inner = container.PaddingTop(3).AlignLeft().Width(Side).Height(Side).Background(Black).Padding(Line).Background(White);
        switch (state)
        {
            case BoxState.Off:
            case BoxState.ToTick:
                break;
            case BoxState.On:
                inner.Padding(1.3f).Background(Black);
                break;
            case BoxState.NotApplicable:
                inner.AlignMiddle().PaddingHorizontal(1).LineHorizontal(1.1f);
                break;
        }
    }

    /// <summary>A label and a line to write on.</summary>
    internal static void LineToFill(IContainer container, string label) => container.PaddingTop(8).Row(row =>
    {
        var words = PrintableText.Of(label);
        row.ConstantItem(Typography.Body.Width(words) + 8).Text(text => text.Piece(words, Typography.Body));
        row.RelativeItem().AlignBottom().LineHorizontal(0.6f);
    });

    /// <summary>Lines to sign on, two beside each other.</summary>
    internal static void Write(ColumnDescriptor column, SignatureBlock block, float width)
    {
        const float Gap = 40;
        foreach (var pair in block.Lines.Chunk(2))
        {
            column.Item().ShowEntire().PaddingTop(34).Row(row =>
            {
                row.Spacing(Gap);
                foreach (var line in pair)
                {
                    var text = string.IsNullOrEmpty(line.Detail) ? line.Label : line.Label + "\n" + line.Detail;
                    row.ConstantItem((width - Gap) / 2).BorderTop(0.8f).PaddingTop(3).Write(text, Typography.Small, (width - Gap) / 2);
                }
            });
        }
    }

    /// <summary>The box for the bank's answer.</summary>
    internal static void Write(ColumnDescriptor column, ReplyBox box, float width) => column.Item().ShowEntire().Border(0.8f).Padding(10).Column(inner =>
    {
        inner.Spacing(3);
        inner.Item().Write(box.Title, Typography.Section, width - 20);
        foreach (var choice in box.Choices)
        {
            inner.Item().Row(row =>
            {
                Box(row.ConstantItem(CheckBox.Room).PaddingTop(choice.HasLine ? 8 : 0), BoxState.Off);
                if (choice.HasLine)
                {
                    LineToFill(row.RelativeItem(), choice.Text);
                }
                else
                {
                    row.RelativeItem().Write(choice.Text, Typography.Body, width - 20 - CheckBox.Room);
                }
            });
        }

        foreach (var label in box.Lines)
        {
            LineToFill(inner.Item(), label);
        }
    });

    /// <summary>The slip at the foot of its page.</summary>
    internal static void Write(ColumnDescriptor column, ReceiptSlip slip, float width)
    {
        const float Stamp = 150;
        var left = width - Stamp - 16;
        column.Item().ShowEntire().ExtendVertical().AlignBottom().BorderTop(0.8f).PaddingTop(8).Row(row =>
        {
            row.Spacing(16);
            row.ConstantItem(left).Column(words =>
            {
                words.Item().Write(
                    [new Layout.Span(PrintableText.Of(slip.Title) + "  ", Typography.Strong), new Layout.Span(PrintableText.Of(slip.Text), Typography.Body)], left);
                foreach (var label in slip.Lines)
                {
                    LineToFill(words.Item(), label);
                }
            });
            row.RelativeItem().MinHeight(84).Border(0.6f).Padding(4).Write(slip.StampLabel, Typography.Small, Stamp - 8);
        });
    }
}
