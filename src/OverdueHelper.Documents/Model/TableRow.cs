namespace OverdueHelper.Documents.Model;

/// <summary>One row of a table.</summary>
/// <param name="Cells">The cells as the reader sees them, one per column.</param>
/// <param name="IsSum">Whether the row sums up rows above it: bold, under a line.</param>
public sealed record TableRow(IReadOnlyList<string> Cells, bool IsSum = false);
