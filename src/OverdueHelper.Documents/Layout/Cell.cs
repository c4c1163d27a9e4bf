namespace OverdueHelper.Documents.Layout;

/// <summary>Wrapped text in a row of several columns.</summary>
/// <param name="Lines">The text.</param>
/// <param name="X">The place of its lines, in points from the left.</param>
/// <param name="Side">Which side of that place they stand on.</param>
internal readonly record struct Cell(IReadOnlyList<TextLine> Lines, float X, TextSide Side);
