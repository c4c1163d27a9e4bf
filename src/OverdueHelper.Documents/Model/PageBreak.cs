namespace OverdueHelper.Documents.Model;

/// <summary>What follows begins on a new page.</summary>
public sealed record PageBreak : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
