namespace OverdueHelper.Documents.Layout;

/// <summary>Text at its place on a sheet.</summary>
/// <param name="Text">The words; one line.</param>
/// <param name="X">Where it begins, in points from the left.</param>
/// <param name="Baseline">Where its letters stand, in points from the top.</param>
/// <param name="Style">How it is set.</param>
internal readonly record struct TextMark(string Text, float X, float Baseline, TextStyle Style);
