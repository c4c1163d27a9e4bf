namespace OverdueHelper.Application.Plans;

/// <summary>Why there is no fallback, or why the one that was kept is a weak one.</summary>
public enum FallbackObstacle
{
    /// <summary>Nothing is asked for yet.</summary>
    NothingAsked,

    /// <summary>No budget was entered, so nothing can be said to be bearable.</summary>
    NoBudget,

    /// <summary>The budget leaves nothing for the loan.</summary>
    Deficit,

    /// <summary>The split of the arrears is not known, and so neither is what anything costs the bank.</summary>
    CostNotKnown,

    /// <summary>What costs the bank no more than the request is above the budget.</summary>
    AboveBudget,

    /// <summary>Everything else costs the bank more than the request.</summary>
    DearerForBank,
}
