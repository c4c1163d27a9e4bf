namespace OverdueHelper.Documents.Model;

/// <summary>A remark in smaller type: a source, a condition, how a figure was worked out.</summary>
/// <param name="Phrases">The words, in order.</param>
public sealed record Note(IReadOnlyList<Phrase> Phrases) : Block
{
    /// <summary>Words of one weight.</summary>
    /// <param name="text">The words.</param>
    public Note(string text)
        : this([new Phrase(text)])
    {
    }

    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
