namespace OverdueHelper.Domain.Loans;

/// <summary>What happened on a loan, as a person enters it.</summary>
public enum LoanEntryKind
{
    /// <summary>Money that the bank received.</summary>
    Payment,

    /// <summary>A fee that the bank charged.</summary>
    Fee,

    /// <summary>A penalty or default interest that the bank charged.</summary>
    Penalty,

    /// <summary>Fees that the bank gave up.</summary>
    FeeWaiver,

    /// <summary>Penalties that the bank gave up.</summary>
    PenaltyWaiver,
}
