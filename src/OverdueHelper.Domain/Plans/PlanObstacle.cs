namespace OverdueHelper.Domain.Plans;

/// <summary>Why an option does not fit a loan.</summary>
public enum PlanObstacle
{
    /// <summary>Nothing is overdue, so there is nothing to spread.</summary>
    NothingOverdue,

    /// <summary>No penalty is unpaid, so there is none to waive.</summary>
    NoPenalties,

    /// <summary>No interest is overdue, so there is none to waive.</summary>
    NoOverdueInterest,

    /// <summary>The number of instalments is not above the number the contract has left.</summary>
    TermNotLonger,

    /// <summary>The rate is not below the contract's.</summary>
    RateNotLower,

    /// <summary>The amount paid at once, or left for the end, is not below what is owed.</summary>
    AmountNotBelowOwed,

    /// <summary>The rate is not known, and the request changes the instalments.</summary>
    RateNotKnown,

    /// <summary>The interest-only time is as long as the whole term.</summary>
    NoTimeLeftToRepay,
}
