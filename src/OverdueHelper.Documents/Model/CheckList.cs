namespace OverdueHelper.Documents.Model;

/// <summary>Things that are there, missing, or not needed.</summary>
/// <param name="Items">The things, in order.</param>
public sealed record CheckList(IReadOnlyList<CheckItem> Items) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
