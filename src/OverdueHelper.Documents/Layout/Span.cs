namespace OverdueHelper.Documents.Layout;

/// <summary>A stretch of printable text in one style.</summary>
/// <param name="Text">The words.</param>
/// <param name="Style">How they are set.</param>
internal readonly record struct Span(string Text, TextStyle Style);
