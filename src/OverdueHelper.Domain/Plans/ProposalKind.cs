namespace OverdueHelper.Domain.Plans;

/// <summary>The single requests a borrower can make; several of them make a combination. One for each member of <see cref="PlanOption"/>.</summary>
/// <remarks>The names are stored: a member can be added, but not renamed.</remarks>
public enum ProposalKind
{
    /// <summary>What is overdue is spread on top of the instalments.</summary>
    ArrearsOnTop,

    /// <summary>More and smaller instalments at the same rate.</summary>
    LongerTerm,

    /// <summary>Nothing is paid for a time; the interest joins the principal.</summary>
    CapitalisedPause,

    /// <summary>Only interest is paid for a time.</summary>
    InterestOnly,

    /// <summary>A lower rate.</summary>
    LowerRate,

    /// <summary>Nothing is paid for a time; its interest is collected afterwards.</summary>
    DeferredPause,

    /// <summary>Nothing is paid for a time, and no interest runs.</summary>
    InterestFreePause,

    /// <summary>What is overdue joins the principal.</summary>
    CapitaliseArrears,

    /// <summary>Overdue interest, fees and penalties are spread over another number of instalments.</summary>
    SpreadArrears,

    /// <summary>What is overdue moves behind the last instalment.</summary>
    ReAge,

    /// <summary>The first instalments are smaller.</summary>
    StepUp,

    /// <summary>The instalments grow from year to year.</summary>
    Graduated,

    /// <summary>Smaller instalments in some months of every year.</summary>
    Seasonal,

    /// <summary>A part is left for the last day.</summary>
    Balloon,

    /// <summary>A loan due in one sum is renewed.</summary>
    Renewal,

    /// <summary>The debt becomes a credit line that is repaid by a minimum each time.</summary>
    RevolvingCredit,

    /// <summary>Unpaid penalties are given up.</summary>
    WaivePenalties,

    /// <summary>A share of the overdue interest is given up.</summary>
    WaiveInterest,

    /// <summary>All that is owed in equal instalments without further interest.</summary>
    FixedInstalments,

    /// <summary>The same amount each time until the debt is repaid.</summary>
    FixedPayment,

    /// <summary>A part of the debt is paid today.</summary>
    PartialLumpSum,

    /// <summary>Less than what is owed ends the debt.</summary>
    Settlement,
}
