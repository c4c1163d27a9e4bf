namespace OverdueHelper.Documents.Model;

/// <summary>A slip at the foot of its page which the branch stamps: proof that the paper was handed in.</summary>
/// <param name="Title">The word in bold, such as "Receipt".</param>
/// <param name="Text">What was received: reference and version.</param>
/// <param name="Lines">Labels of lines to fill in: the day, who received it.</param>
/// <param name="StampLabel">The label of the free space for the stamp.</param>
public sealed record ReceiptSlip(string Title, string Text, IReadOnlyList<string> Lines, string StampLabel) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
