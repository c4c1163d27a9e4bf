namespace OverdueHelper.Documents.Model;

/// <summary>A box for the bank's answer: what it may choose and the lines it fills in.</summary>
/// <param name="Title">The heading of the box.</param>
/// <param name="Choices">The answers, each with an empty box before it.</param>
/// <param name="Lines">Labels of lines to fill in below, such as the day by which the bank replies.</param>
public sealed record ReplyBox(string Title, IReadOnlyList<ReplyChoice> Choices, IReadOnlyList<string> Lines) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
