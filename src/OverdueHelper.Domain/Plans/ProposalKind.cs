namespace OverdueHelper.Domain.Plans;

/// <summary>The requests a borrower can choose between side by side.</summary>
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
}
