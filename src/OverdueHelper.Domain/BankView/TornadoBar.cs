using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>What one input alone does to the difference between plan and collections.</summary>
/// <param name="Input">Which one.</param>
/// <param name="Low">Its low value.</param>
/// <param name="Difference">The difference as assumed, where all bars meet.</param>
/// <param name="High">Its high value.</param>
/// <param name="AtLow">The difference at the low value.</param>
/// <param name="AtHigh">The difference at the high value.</param>
public sealed record TornadoBar(CollectionsInput Input, decimal Low, Money Difference, decimal High, Money AtLow, Money AtHigh);
