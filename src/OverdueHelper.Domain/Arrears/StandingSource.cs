namespace OverdueHelper.Domain.Arrears;

/// <summary>How a loan's standing is known.</summary>
public enum StandingSource
{
    /// <summary>From the contract's terms and the entries since.</summary>
    Contract,

    /// <summary>From figures the bank gave.</summary>
    Bank,
}
