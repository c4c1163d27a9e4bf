namespace OverdueHelper.Documents.Model;

/// <summary>Single places marked with a shape: payments, today.</summary>
/// <param name="Name">The name in the legend.</param>
/// <param name="Points">The places; labels stand above.</param>
/// <param name="Shape">Their look.</param>
public sealed record Markers(string Name, IReadOnlyList<Point> Points, MarkerShape Shape = MarkerShape.Disc) : Series(Name);
