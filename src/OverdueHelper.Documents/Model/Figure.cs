namespace OverdueHelper.Documents.Model;

/// <summary>A simple chart. Coordinates are positions on the two axes and carry no unit of their own.</summary>
/// <param name="Caption">What the chart shows.</param>
/// <param name="Alternative">The same in words, for readers who cannot see it; printed below the chart.</param>
/// <param name="Across">The horizontal axis.</param>
/// <param name="Up">The vertical axis.</param>
/// <param name="Series">What is drawn, the first at the back. Each has a name in the legend and a look that survives black and white.</param>
/// <param name="Height">The height of the chart, a multiple of the width of the text.</param>
public sealed record Figure(string Caption, string Alternative, Axis Across, Axis Up, IReadOnlyList<Series> Series, double Height = 0.3) : Block
{
    /// <inheritdoc/>
    public override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
