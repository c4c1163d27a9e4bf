namespace OverdueHelper.Documents.Model;

/// <summary>Names and their values, aligned: who the borrower is, what is overdue.</summary>
/// <param name="Items">The pairs. In two columns the first half (the larger, when odd) stands on the left.</param>
/// <param name="Columns">1 or 2.</param>
public sealed record KeyValueList(IReadOnlyList<KeyValue> Items, int Columns = 1) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
