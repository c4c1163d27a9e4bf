namespace OverdueHelper.Domain.Loans;

/// <summary>One row of the bank's own schedule, as it was typed or pasted; amounts in minor units of the loan's currency.</summary>
/// <param name="DueOn">The day it is due.</param>
/// <param name="PaymentMinor">Principal and interest together; <see langword="null"/> when the parts are given.</param>
/// <param name="PrincipalMinor">The part that repays the loan; <see langword="null"/> to compute it.</param>
/// <param name="InterestMinor">The part for interest; <see langword="null"/> to compute it.</param>
public sealed record EnteredInstalment(DateOnly DueOn, long? PaymentMinor, long? PrincipalMinor, long? InterestMinor)
{
    /// <summary>The part of the interest that is of an earlier time and bears none: a share of overdue interest that was spread.</summary>
    public long CarriedMinor { get; init; }

    /// <summary>What the row asks for in all, in minor units; 0 when it says nothing.</summary>
    public long Asked => PaymentMinor ?? ((PrincipalMinor ?? 0) + (InterestMinor ?? 0));
}
