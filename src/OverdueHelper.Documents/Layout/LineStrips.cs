namespace OverdueHelper.Documents.Layout;

/// <summary>Turns wrapped text into strips, one per line.</summary>
internal static class LineStrips
{
    /// <summary>Strips of running text; its first two lines stay together and so do its last two.</summary>
    /// <param name="lines">The wrapped text.</param>
    /// <param name="x">The left edge.</param>
    /// <param name="lineHeight">The height of a line, in points.</param>
    /// <param name="before">The room above the first line.</param>
    /// <param name="after">The room below the last line.</param>
    /// <param name="keepsWithNext">Whether the last line stays with what follows.</param>
    internal static IEnumerable<Strip> Of(IReadOnlyList<TextLine> lines, float x, float lineHeight, float before = 0, float after = 0, bool keepsWithNext = false)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var isLast = i == lines.Count - 1;
            yield return new Strip(lineHeight, (sheet, y) => sheet.Text(line, x, y + Baseline(line, lineHeight)))
            {
                SpaceBefore = i == 0 ? before : 0,
                SpaceAfter = isLast ? after : 0,
                KeepsWithNext = isLast ? keepsWithNext : i == 0 || i == lines.Count - 2,
            };
        }
    }

    /// <summary>Where the letters of a line stand: the largest size on it decides.</summary>
    internal static float Baseline(TextLine line, float lineHeight) =>
        Typography.Baseline(lineHeight, line.Spans.Count == 0 ? 0 : line.Spans.Max(span => span.Style.Size));
}
