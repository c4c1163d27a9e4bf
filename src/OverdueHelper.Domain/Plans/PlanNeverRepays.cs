using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Plans;

/// <summary>The payment does not end the debt: it covers no more than the interest, or would need more than a hundred years.</summary>
public sealed record PlanNeverRepays : PlanResult
{
    internal PlanNeverRepays(PlanOption option, Money payment, Money interest)
        : base(option) => (Payment, InterestOfOnePeriod) = (payment, interest);

    /// <summary>What would be paid each period.</summary>
    public Money Payment { get; }

    /// <summary>What one period costs in interest; the payment must be clearly above it.</summary>
    public Money InterestOfOnePeriod { get; }
}
