namespace OverdueHelper.Documents.Model;

/// <summary>The request itself, in a box: the one thing the reader must take away.</summary>
/// <param name="Phrases">The words, in order.</param>
public sealed record Ask(IReadOnlyList<Phrase> Phrases) : Block
{
    /// <summary>Words of one weight.</summary>
    /// <param name="text">The words.</param>
    public Ask(string text)
        : this([new Phrase(text)])
    {
    }

    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
