namespace OverdueHelper.Domain.Plans;

/// <summary>What happens during one stretch of a schedule.</summary>
public enum PlanStepKind
{
    /// <summary>An instalment is paid.</summary>
    Instalment,

    /// <summary>Only the interest is paid.</summary>
    InterestOnly,

    /// <summary>Nothing is paid; the interest joins the principal.</summary>
    CapitalisedPause,

    /// <summary>Nothing is paid; the interest is collected later.</summary>
    DeferredPause,

    /// <summary>Nothing is paid and no interest runs.</summary>
    InterestFreePause,
}
