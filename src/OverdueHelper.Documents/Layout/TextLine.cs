namespace OverdueHelper.Documents.Layout;

/// <summary>One line of wrapped text.</summary>
/// <param name="Spans">What stands on it, from the left.</param>
/// <param name="Width">Its width in points, without a space at its end.</param>
internal readonly record struct TextLine(IReadOnlyList<Span> Spans, float Width);
