namespace OverdueHelper.Documents.Model;

/// <summary>Figures in rows. Its header is repeated on every page that it reaches; a row is never split.</summary>
/// <param name="Caption">What the table shows; null when the heading above already says so.</param>
/// <param name="Columns">The columns, in reading order; at least one.</param>
/// <param name="Rows">The rows; each has one cell per column.</param>
public sealed record Table(string? Caption, IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
