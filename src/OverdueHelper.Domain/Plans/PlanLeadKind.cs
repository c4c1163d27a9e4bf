namespace OverdueHelper.Domain.Plans;

/// <summary>What happens to the interest of a period of relief.</summary>
internal enum PlanLeadKind
{
    /// <summary>Nothing is paid; interest joins the principal.</summary>
    CapitalisedPause,

    /// <summary>Nothing is paid; interest waits, without interest, and is collected afterwards.</summary>
    DeferredPause,

    /// <summary>Nothing is paid and no interest runs.</summary>
    InterestFreePause,

    /// <summary>Only the interest is paid.</summary>
    InterestOnly,
}
