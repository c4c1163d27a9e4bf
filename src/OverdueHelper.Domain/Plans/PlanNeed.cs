namespace OverdueHelper.Domain.Plans;

/// <summary>What must be found out before a request can be computed.</summary>
public enum PlanNeed
{
    /// <summary>The amount lent.</summary>
    Advance,

    /// <summary>The interest rate.</summary>
    Rate,

    /// <summary>The first due date.</summary>
    FirstDueOn,

    /// <summary>How many instalments the contract has.</summary>
    Instalments,

    /// <summary>How the contract is repaid: the large last payment, the growth or the steps of its instalments.</summary>
    Shape,

    /// <summary>What is owed in all.</summary>
    Balance,

    /// <summary>The instalment, or the day of the last one: either tells how long the loan still runs.</summary>
    InstalmentOrLastDueOn,

    /// <summary>A due date to count from: the oldest unpaid or the last one.</summary>
    DueDay,

    /// <summary>An instalment that covers more than the interest; with the present figures the loan never ends.</summary>
    LargerInstalment,
}
