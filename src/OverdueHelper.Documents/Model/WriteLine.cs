namespace OverdueHelper.Documents.Model;

/// <summary>A line to fill in by hand: the full number of the loan, which the product does not hold.</summary>
/// <param name="Label">What to write.</param>
/// <param name="Hint">A short explanation below the line.</param>
public sealed record WriteLine(string Label, string? Hint = null) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
