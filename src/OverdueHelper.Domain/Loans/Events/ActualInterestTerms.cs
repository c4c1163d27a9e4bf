using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans.Events;

/// <summary>What a contract says when its interest follows the money really received instead of the plan.</summary>
/// <param name="YearlyRate">A fraction: 0.12 is 12 %.</param>
/// <param name="Instalment">The regular instalment of principal and interest.</param>
public sealed record ActualInterestTerms(decimal YearlyRate, Money Instalment)
{
    /// <summary>The days of a year; null for twelve equal months, shared out by the days of each period.</summary>
    public int? DaysInYear { get; init; } = 365;

    /// <summary>The rate of one period by which a new instalment is solved.</summary>
    public decimal PeriodicRate { get; init; } = YearlyRate / 12;

    /// <summary>A new instalment is rounded to a multiple of this many smallest units.</summary>
    public long InstalmentMultiple { get; init; } = 1;

    /// <summary>Whether each stretch of days with one balance is rounded on its own; otherwise each instalment once.</summary>
    public bool RoundsEachStretch { get; init; }

    /// <summary>
    /// Whether money beyond an instalment joins the one of the running period and the later ones are recast. Otherwise the instalments stay
    /// and such money pays them in advance.
    /// </summary>
    public bool ExcessJoinsInstalment { get; init; }

    /// <summary>
    /// What a recast does with the later instalments: lowers them all to the same end, keeps them and ends earlier, or counts the money
    /// towards the principal of the next ones.
    /// </summary>
    public ExcessPolicy Recast { get; init; } = ExcessPolicy.LowerPayment;

    /// <summary>Whether overdue principal bears the contract's interest in every past period; otherwise only in the running one.</summary>
    public bool OverdueBearsInEveryPeriod { get; init; }

    /// <summary>Whether overdue interest bears interest too.</summary>
    public bool OverdueInterestBears { get; init; }
}
