namespace OverdueHelper.Documents.Model;

/// <summary>Lines to sign on, two beside each other.</summary>
/// <param name="Lines">Who signs.</param>
public sealed record SignatureBlock(IReadOnlyList<SignatureLine> Lines) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
