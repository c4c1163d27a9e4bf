namespace OverdueHelper.Domain.Cases;

/// <summary>A task of the walk, in the order in which most people do them. Any order works.</summary>
public enum TaskKind
{
    /// <summary>The questions before the start.</summary>
    BeforeYouStart,

    /// <summary>Who the borrower is and what happened.</summary>
    Borrower,

    /// <summary>The loans, and what is overdue on each.</summary>
    Loans,

    /// <summary>Finding out what is not known of one loan.</summary>
    FindOut,

    /// <summary>Telling the bank, and writing down what was said.</summary>
    Contact,

    /// <summary>Income and spending.</summary>
    Budget,

    /// <summary>Choosing what to ask for on one loan.</summary>
    Choose,

    /// <summary>Gathering the supporting documents.</summary>
    Papers,

    /// <summary>Printing the plan.</summary>
    Plan,
}
