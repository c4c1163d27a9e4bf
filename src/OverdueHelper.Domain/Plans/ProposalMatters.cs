namespace OverdueHelper.Domain.Plans;

/// <summary>What a single request decides about a plan.</summary>
[Flags]
internal enum ProposalMatters
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>What happens to the overdue amounts.</summary>
    Arrears = 1,

    /// <summary>How many instalments there are.</summary>
    Term = 2,

    /// <summary>The rate.</summary>
    Rate = 4,

    /// <summary>How large the instalments are against each other.</summary>
    Shape = 8,

    /// <summary>What is left for the last day.</summary>
    LastPayment = 16,

    /// <summary>Whether penalties are given up.</summary>
    Penalties = 32,

    /// <summary>Whether overdue interest is given up.</summary>
    OverdueInterest = 64,

    /// <summary>What is paid today.</summary>
    PaidToday = 128,

    /// <summary>A time of relief before full instalments begin. Several follow each other, so they do not contradict.</summary>
    Start = 256,

    /// <summary>Everything: it stands alone.</summary>
    All = 511,
}
