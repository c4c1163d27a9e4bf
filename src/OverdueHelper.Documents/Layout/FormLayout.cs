using OverdueHelper.Documents.Fonts;
using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Layout;

/// <summary>Sets what is filled in by hand: signatures, lines, the bank's reply, the receipt.</summary>
internal static class FormLayout
{
    private const float SignatureGap = 40;
    private const float WritingRoom = 24;
    private const float StampWidth = 150;
    private const float StampHeight = 84;

    /// <summary>Lines to sign on, two beside each other.</summary>
    internal static IEnumerable<Strip> Signatures(SignatureBlock block, PageFrame frame)
    {
        var width = (frame.TextWidth - SignatureGap) / 2;
        var lineHeight = Typography.Small.Size * Typography.TightLeading;
        var left = block.Lines.Count;
        foreach (var pair in block.Lines.Chunk(2))
        {
            left -= pair.Length;
            var cells = pair.Select((line, i) =>
            {
                var text = line.Detail is { Length: > 0 } detail ? line.Label + "\n" + detail : line.Label;
                return new Cell(LineBreaker.Wrap(PrintableText.Of(text), Typography.Small, width), frame.Left + (i * (width + SignatureGap)), TextSide.From);
            }).ToArray();
            var height = WritingRoom + 3 + (cells.Max(cell => cell.Lines.Count) * lineHeight);
            yield return new Strip(height, (sheet, y) =>
            {
                foreach (var cell in cells)
                {
                    sheet.Rule(cell.X, y + WritingRoom, cell.X + width, y + WritingRoom);
                    for (var i = 0; i < cell.Lines.Count; i++)
                    {
                        sheet.Text(cell.Lines[i], cell.X, y + WritingRoom + 3 + (i * lineHeight) + Typography.Baseline(lineHeight, Typography.Small.Size));
                    }
                }
            })
            {
                SpaceBefore = 14,
                SpaceAfter = 10,
                KeepsWithNext = left > 0,
            };
        }
    }

    /// <summary>A labelled line to fill in.</summary>
    internal static IEnumerable<Strip> LineToFill(WriteLine line, PageFrame frame)
    {
        yield return Fill(PrintableText.Of(line.Label), frame.Left, frame.Right, keepsWithNext: line.Hint is not null);
        if (line.Hint is { } hint)
        {
            foreach (var strip in LineStrips.Of(LineBreaker.Wrap(PrintableText.Of(hint), Typography.Small, frame.TextWidth), frame.Left, Typography.Small.Size * Typography.Leading, before: 3, after: 6))
            {
                yield return strip;
            }
        }
    }

    /// <summary>The box for the bank's answer.</summary>
    internal static IEnumerable<Strip> Reply(ReplyBox box, PageFrame frame)
    {
        var (left, right) = (frame.Left + FramedStrips.Inset, frame.Right - FramedStrips.Inset);
        var inner = new List<Strip>();
        inner.AddRange(LineStrips.Of(LineBreaker.Wrap(PrintableText.Of(box.Title), Typography.Section, right - left), left, Typography.Section.Size * Typography.Leading, after: 4));
        foreach (var choice in box.Choices)
        {
            var lineHeight = Typography.Body.Size * Typography.Leading;
            var lines = LineBreaker.Wrap(PrintableText.Of(choice.Text), Typography.Body, right - left - CheckBox.Room);
            inner.AddRange(RowStrips.Of([new Cell(lines, left + CheckBox.Room, TextSide.From)], lineHeight, padding: 2, rule: (sheet, top, bottom, isFirst, isLast) =>
            {
                if (isFirst)
                {
                    CheckBox.Draw(sheet, left, top + 2 + Typography.Baseline(lineHeight, Typography.Body.Size), BoxState.Off);
                }

                var end = left + CheckBox.Room + lines[^1].Width + 6;
                if (isLast && choice.HasLine && end < right)
                {
                    sheet.Rule(end, bottom - 3, right, bottom - 3, thickness: 0.6f);
                }
            }));
        }

        inner.AddRange(LinesToFill(box.Lines, left, right));
        return FramedStrips.Of(inner, frame, thickness: 0.8f);
    }

    /// <summary>The slip at the foot of the page.</summary>
    internal static Strip Receipt(ReceiptSlip slip, PageFrame frame)
    {
        var width = frame.TextWidth - StampWidth - 16;
        var words = LineBreaker.Wrap([new Span(PrintableText.Of(slip.Title) + "  ", Typography.Strong), new Span(PrintableText.Of(slip.Text), Typography.Body)], width);
        var fills = slip.Lines.Select(label => Fill(PrintableText.Of(label), frame.Left, frame.Left + width, keepsWithNext: true)).ToArray();
        var lineHeight = Typography.Body.Size * Typography.Leading;
        var height = 10 + Math.Max((words.Count * lineHeight) + fills.Sum(strip => strip.Height), StampHeight);
        return new Strip(height, (sheet, y) =>
        {
            sheet.Rule(frame.Left, y, frame.Right, y, grey: 0.33f, dash: 3);
            var at = y + 8;
            foreach (var line in words)
            {
                sheet.Text(line, frame.Left, at + LineStrips.Baseline(line, lineHeight));
                at += lineHeight;
            }

            foreach (var fill in fills)
            {
                fill.Draw(sheet, at);
                at += fill.Height;
            }

            sheet.Frame(frame.Right - StampWidth, y + 10, StampWidth, height - 10, thickness: 0.6f, grey: 0.33f);
            sheet.Text(PrintableText.Of(slip.StampLabel), Typography.Small, frame.Right - StampWidth + 6, y + 10 + 11);
        })
        {
            SpaceBefore = 14,
            StandsAtFoot = true,
        };
    }

    private static IEnumerable<Strip> LinesToFill(IReadOnlyList<string> labels, float left, float right)
    {
        var half = (right - left - 20) / 2;
        foreach (var pair in labels.Chunk(2))
        {
            var fills = pair.Select((label, i) => Fill(PrintableText.Of(label), left + (i * (half + 20)), left + (i * (half + 20)) + half, keepsWithNext: false)).ToArray();
            yield return new Strip(fills[0].Height, (sheet, y) =>
            {
                foreach (var fill in fills)
                {
                    fill.Draw(sheet, y);
                }
            });
        }
    }

    private static Strip Fill(string label, float left, float right, bool keepsWithNext)
    {
        const float Height = 22;
        return new Strip(Height, (sheet, y) =>
        {
            var begin = left + Typography.Body.Width(label) + 6;
            sheet.Text(label, Typography.Body, left, y + Height - 3);
            if (begin < right)
            {
                sheet.Rule(begin, y + Height - 2, right, y + Height - 2, thickness: 0.6f);
            }
        })
        {
            KeepsWithNext = keepsWithNext,
            SpaceAfter = 3,
        };
    }
}
