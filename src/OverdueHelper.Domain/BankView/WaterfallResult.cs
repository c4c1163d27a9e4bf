using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>Where a waterfall ends for a loan.</summary>
/// <param name="Reached">The last step that changed something; null when none was needed.</param>
/// <param name="YearlyRate">Fraction a year.</param>
/// <param name="Instalments">Months.</param>
/// <param name="Forborne">Put aside without interest, due with the last instalment.</param>
/// <param name="Payment">The instalment of a month.</param>
/// <param name="Target">What it was to reach.</param>
public sealed record WaterfallResult(WaterfallStep? Reached, decimal YearlyRate, int Instalments, Money Forborne, Money Payment, Money Target)
{
    /// <summary>Whether the next step of the same kind would have gone below the target.</summary>
    public bool IsDone { get; init; }

    /// <summary>Whether the target is met as closely as the rule allows. Not every loan gets there.</summary>
    public bool ReachesTarget => IsDone || Payment <= Target;
}
