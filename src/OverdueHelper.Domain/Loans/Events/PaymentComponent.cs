namespace OverdueHelper.Domain.Loans.Events;

/// <summary>What a part of a payment pays for.</summary>
public enum PaymentComponent
{
    /// <summary>Penalties charged for being late.</summary>
    Penalty,

    /// <summary>Fees and costs, late fees among them.</summary>
    Fee,

    /// <summary>The contract's interest.</summary>
    Interest,

    /// <summary>The loan itself.</summary>
    Principal,
}
