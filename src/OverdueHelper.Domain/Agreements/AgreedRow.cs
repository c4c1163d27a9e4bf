namespace OverdueHelper.Domain.Agreements;

/// <summary>One payment that both sides agreed on.</summary>
/// <param name="DueOn">The last day on which it is in time.</param>
/// <param name="AmountMinor">In minor units of the loan's currency; more than zero.</param>
public sealed record AgreedRow(DateOnly DueOn, long AmountMinor);
