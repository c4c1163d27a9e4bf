namespace OverdueHelper.Documents.Model;

/// <summary>Running text.</summary>
/// <param name="Phrases">The words, in order.</param>
public sealed record Paragraph(IReadOnlyList<Phrase> Phrases) : Block
{
    /// <summary>Words of one weight.</summary>
    /// <param name="text">The words.</param>
    public Paragraph(string text)
        : this([new Phrase(text)])
    {
    }

    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
