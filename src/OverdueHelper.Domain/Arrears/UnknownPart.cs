namespace OverdueHelper.Domain.Arrears;

/// <summary>A part of a loan's standing that is not known: each is a question for the bank or a paper to find.</summary>
public enum UnknownPart
{
    /// <summary>Whether and how much is overdue.</summary>
    AmountOverdue,

    /// <summary>Since when something is overdue, and so the days past due and the stage.</summary>
    OverdueSince,

    /// <summary>How the overdue amount splits into principal, interest, fees and penalties.</summary>
    Split,

    /// <summary>How many instalments are missed.</summary>
    InstalmentsMissed,

    /// <summary>Until which day the amount to bring current holds.</summary>
    GoodThrough,

    /// <summary>Principal outstanding.</summary>
    Balance,

    /// <summary>What each instalment asks for.</summary>
    Instalment,

    /// <summary>The interest rate: without it no option can be computed and the cost to the bank is not known.</summary>
    Rate,

    /// <summary>The last due date.</summary>
    LastDueOn,

    /// <summary>All that is still to pay to the end of the contract.</summary>
    StillToPay,

    /// <summary>What ends the loan today.</summary>
    PayOff,

    /// <summary>The contract's default interest; none is computed until it is entered.</summary>
    DefaultInterestRule,

    /// <summary>What has happened since the day of the bank's figures.</summary>
    SinceBankFigures,
}
