namespace OverdueHelper.Documents.Layout;

/// <summary>Turns a row of cells into strips: one, unless the row is higher than half a page of text.</summary>
internal static class RowStrips
{
    private const int MostLines = 25;

    /// <summary>The strips of one row.</summary>
    /// <param name="cells">Its cells.</param>
    /// <param name="lineHeight">The height of a line, in points.</param>
    /// <param name="padding">The room above the first and below the last line, inside the strip.</param>
    /// <param name="repeats">What is drawn again when the row begins a page.</param>
    /// <param name="rule">Draws what belongs to the row's edges: its first argument says whether this strip is the row's first, the second its last.</param>
    internal static IEnumerable<Strip> Of(IReadOnlyList<Cell> cells, float lineHeight, float padding = 0, Strip? repeats = null, RowRule? rule = null)
    {
        var lineCount = cells.Count == 0 ? 1 : cells.Max(cell => cell.Lines.Count);
        for (var from = 0; from < lineCount; from += MostLines)
        {
            var (first, until) = (from, Math.Min(from + MostLines, lineCount));
            var isFirst = first == 0;
            var isLast = until == lineCount;
            var above = isFirst ? padding : 0;
            var height = above + ((until - first) * lineHeight) + (isLast ? padding : 0);
            yield return new Strip(height, (sheet, y) =>
            {
                foreach (var cell in cells)
                {
                    for (var i = first; i < Math.Min(until, cell.Lines.Count); i++)
                    {
                        var line = cell.Lines[i];
                        sheet.Text(line, cell.X, y + above + ((i - first) * lineHeight) + LineStrips.Baseline(line, lineHeight), cell.Side);
                    }
                }

                rule?.Invoke(sheet, y, y + height, isFirst, isLast);
            })
            {
                Repeats = repeats,
            };
        }
    }
}
