namespace OverdueHelper.Application.Plans;

/// <summary>What a plan still misses; the page says where to enter it.</summary>
public enum PlanGap
{
    /// <summary>Nothing is chosen on any loan of this lender.</summary>
    Choice,

    /// <summary>Something was chosen that no longer fits the loan, because payments or figures changed.</summary>
    ChoiceOutOfDate,

    /// <summary>Who owes.</summary>
    Name,

    /// <summary>The borrower's postal address.</summary>
    Address,

    /// <summary>The borrower's telephone number.</summary>
    Phone,

    /// <summary>The town before the date.</summary>
    Place,

    /// <summary>The budget.</summary>
    Budget,
}
