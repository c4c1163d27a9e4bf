using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>What is overdue, by what it is for.</summary>
/// <param name="Principal">The loan itself.</param>
/// <param name="Interest">The contract's interest.</param>
/// <param name="Fees">Fees and costs.</param>
/// <param name="Penalties">Penalties.</param>
public readonly record struct ArrearsSplit(Money Principal, Money Interest, Money Fees, Money Penalties)
{
    /// <summary>All of it.</summary>
    public Money Total => Principal + Interest + Fees + Penalties;
}
