namespace OverdueHelper.Documents.Model;

/// <summary>One axis of a chart.</summary>
/// <param name="From">The position at its beginning.</param>
/// <param name="To">The position at its end; greater than <paramref name="From"/>.</param>
/// <param name="Ticks">The marks on it; none draws no axis labels.</param>
public sealed record Axis(double From, double To, IReadOnlyList<Tick> Ticks);
