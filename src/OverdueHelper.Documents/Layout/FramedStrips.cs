namespace OverdueHelper.Documents.Layout;

/// <summary>Draws a box around strips; the box goes on over a page break.</summary>
internal static class FramedStrips
{
    private const float Padding = 8;

    /// <summary>The room between the box and its text at the sides.</summary>
    internal const float Inset = 10;

    /// <summary>The strips with a box around them.</summary>
    /// <param name="inner">What stands in the box.</param>
    /// <param name="frame">The page; the box is as wide as its text.</param>
    /// <param name="thickness">The width of the line around.</param>
    internal static IEnumerable<Strip> Of(IReadOnlyList<Strip> inner, PageFrame frame, float thickness)
    {
        var fitsTogether = inner.Sum(strip => strip.Height + strip.SpaceBefore) < (frame.Bottom - frame.Top) / 2;
        yield return new Strip(Padding, (sheet, y) =>
        {
            sheet.Rule(frame.Left - (thickness / 2), y, frame.Right + (thickness / 2), y, thickness);
            Sides(sheet, frame, y, y + Padding, thickness);
        })
        {
            SpaceBefore = 10,
            KeepsWithNext = true,
        };

        for (var i = 0; i < inner.Count; i++)
        {
            var strip = inner[i];
            var gap = i == 0 ? 0 : Math.Max(inner[i - 1].SpaceAfter, strip.SpaceBefore);
            yield return new Strip(gap + strip.Height, (sheet, y) =>
            {
                strip.Draw(sheet, y + gap);
                Sides(sheet, frame, y, y + gap + strip.Height, thickness);
            })
            {
                KeepsWithNext = fitsTogether || strip.KeepsWithNext || i == inner.Count - 1,
            };
        }

        yield return new Strip(Padding, (sheet, y) =>
        {
            Sides(sheet, frame, y, y + Padding, thickness);
            sheet.Rule(frame.Left - (thickness / 2), y + Padding, frame.Right + (thickness / 2), y + Padding, thickness);
        })
        {
            SpaceAfter = 10,
        };
    }

    private static void Sides(Sheet sheet, PageFrame frame, float top, float bottom, float thickness)
    {
        sheet.Rule(frame.Left, top, frame.Left, bottom, thickness);
        sheet.Rule(frame.Right, top, frame.Right, bottom, thickness);
    }
}
