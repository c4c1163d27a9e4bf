namespace OverdueHelper.Documents.Model;

/// <summary>A line through points: a balance over time.</summary>
/// <param name="Name">The name in the legend.</param>
/// <param name="Points">The points, in drawing order.</param>
/// <param name="Stroke">Its look.</param>
public sealed record Line(string Name, IReadOnlyList<Point> Points, LineStroke Stroke = LineStroke.Solid) : Series(Name);
