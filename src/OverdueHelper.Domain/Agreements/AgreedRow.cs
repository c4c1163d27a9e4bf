namespace OverdueHelper.Domain.Agreements;

/// <summary>One payment that both sides agreed on.</summary>
/// <param name="DueOn">The last day on which it is in time.</param>
/// <param name="AmountMinor">In minor units of the loan's currency; more than zero.</param>
public sealed record AgreedRow(DateOnly DueOn, long AmountMinor)
{
    /// <summary>The part that repays the debt that bears interest, where the terms say it; null where only the amount was agreed.</summary>
    public long? PrincipalMinor { get; init; }

    /// <summary>The part that repays overdue amounts without interest, where the terms say it. What is left is interest.</summary>
    public long? OverdueMinor { get; init; }
}
