namespace OverdueHelper.Domain.Loans.Events;

/// <summary>What the bank calls an amount it adds.</summary>
public enum ChargeKind
{
    /// <summary>A fee or a cost, late fees among them.</summary>
    Fee,

    /// <summary>A penalty for being late.</summary>
    Penalty,
}
