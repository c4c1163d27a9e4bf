namespace OverdueHelper.Domain.Loans;

/// <summary>Where the figures of a loan come from.</summary>
public enum KnownFrom
{
    /// <summary>From the contract: the schedule is built and every figure follows from it.</summary>
    Contract,

    /// <summary>From what the bank says: its figures are repeated, and what they do not tell stays not known.</summary>
    Bank,
}
