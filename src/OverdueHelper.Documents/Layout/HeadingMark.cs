namespace OverdueHelper.Documents.Layout;

/// <summary>Where a heading came to stand, for the outline.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Level">1 for a section, 2 for a part of one.</param>
/// <param name="Y">Its upper edge, in points from the top.</param>
internal readonly record struct HeadingMark(string Text, int Level, float Y);
