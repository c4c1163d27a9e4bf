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

    /// <summary>Contract interest that the bank gave up.</summary>
    InterestWaiver,

    /// <summary>Default interest that the bank gave up.</summary>
    LateInterestWaiver,

    /// <summary>A pause that was agreed: <see cref="AgreedTerms.Until"/>, <see cref="AgreedTerms.PauseKind"/> and <see cref="AgreedTerms.PauseInterest"/>.</summary>
    Pause,

    /// <summary>A new interest rate: <see cref="AgreedTerms.YearlyRate"/>.</summary>
    RateChange,

    /// <summary>A new schedule that was agreed in writing.</summary>
    Restructure,

    /// <summary>Money that the bank received and holds without applying it.</summary>
    Held,

    /// <summary>Held money that the bank applied.</summary>
    HeldApplied,

    /// <summary>A further part of the loan that was paid out.</summary>
    Disbursement,

    /// <summary>The entry it corrects should never have been made.</summary>
    Withdrawn,
}
