namespace OverdueHelper.Documents.Layout;

/// <summary>Draws the lines around a row.</summary>
/// <param name="sheet">Where to draw.</param>
/// <param name="top">The upper edge of the strip.</param>
/// <param name="bottom">The lower edge of the strip.</param>
/// <param name="isFirst">Whether the strip is the first of its row.</param>
/// <param name="isLast">Whether the strip is the last of its row.</param>
internal delegate void RowRule(Sheet sheet, float top, float bottom, bool isFirst, bool isLast);
