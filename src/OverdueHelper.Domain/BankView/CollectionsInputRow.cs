namespace OverdueHelper.Domain.BankView;

/// <summary>What we start from for one input, and why.</summary>
/// <param name="Input">Which one.</param>
/// <param name="Low">The lowest value that the sensitivity shows; 0 with <paramref name="High"/> 0 is a range of its own around the loan's value.</param>
/// <param name="Typical">The starting value; shares as fractions, times in months.</param>
/// <param name="High">The highest value that the sensitivity shows.</param>
/// <param name="Source">Where the value comes from.</param>
/// <param name="IsWeak">Whether the source is of another product, country or time.</param>
public sealed record CollectionsInputRow(CollectionsInput Input, decimal Low, decimal Typical, decimal High, string Source, bool IsWeak);
