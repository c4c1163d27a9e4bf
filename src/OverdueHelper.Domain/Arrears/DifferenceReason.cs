namespace OverdueHelper.Domain.Arrears;

/// <summary>What most likely explains that the bank's figure is another one. A hint for a question, never a finding.</summary>
public enum DifferenceReason
{
    /// <summary>The figures agree.</summary>
    None,

    /// <summary>The bank gave no figure, or ours is not known.</summary>
    NotComparable,

    /// <summary>A fee or penalty we do not have, or one we have and the bank does not.</summary>
    Charge,

    /// <summary>The bank spreads payments in another order.</summary>
    AllocationOrder,

    /// <summary>The bank counted a payment on another day.</summary>
    DateOfReceipt,

    /// <summary>The bank turns days into interest in another way, or rounds in another way.</summary>
    DayCount,

    /// <summary>The bank charges default interest we do not compute.</summary>
    DefaultInterest,

    /// <summary>The bank has a payment we do not have, or the other way round.</summary>
    MissingPayment,

    /// <summary>No likely reason was found.</summary>
    Unexplained,
}
