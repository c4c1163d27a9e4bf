namespace OverdueHelper.Domain.Arrears;

/// <summary>How an instalment went, for the picture of a loan.</summary>
public enum InstalmentMark
{
    /// <summary>Paid on its due date, or the one the contract rolls it to, or earlier.</summary>
    PaidOnTime,

    /// <summary>Paid after its due date.</summary>
    PaidLate,

    /// <summary>Overdue: principal or interest is unpaid.</summary>
    Unpaid,

    /// <summary>Not overdue yet; it may be due today.</summary>
    Future,

    /// <summary>Taken away by a change of the schedule.</summary>
    Replaced,
}
