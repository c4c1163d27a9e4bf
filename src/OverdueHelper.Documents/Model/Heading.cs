namespace OverdueHelper.Documents.Model;

/// <summary>The title of a section.</summary>
/// <param name="Text">The words.</param>
/// <param name="Level">1 for a section, 2 for a part of one.</param>
public sealed record Heading(string Text, int Level = 1) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
