using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Domain.BankView;

/// <summary>What the option engine is asked.</summary>
/// <param name="Start">The loan as it stands today.</param>
/// <param name="Capacity">What the budget carries.</param>
public sealed record OptionQuestion(PlanStart Start, PaymentCapacity Capacity)
{
    /// <summary>The present-value loss above which the bank must treat the plan as a default. Fraction.</summary>
    public decimal Threshold { get; init; } = PresentValueTest.DefaultThreshold;

    /// <summary>The most instalments a plan may have; by default five years more than the contract has left.</summary>
    public int LongestTerm
    {
        get => field > 0 ? field : Math.Min(PlanOption.MostInstalments, Start.Remaining.Count + 5 * Loans.Frequencies.PerYear(Start.Frequency));
        init;
    }

    /// <summary>By how much rates may rise without a suggestion leaving the budget, the rate it asks for included. Fraction: 0.02 is two points; 0 for no such test.</summary>
    public decimal RateRise { get; init; }

    /// <summary>The loan after that rise; null for no such test.</summary>
    internal PlanStart? Raised => RateRise == 0 ? null : field ??= Start.AtRate(Start.YearlyRate + RateRise);

    /// <summary>How many suggestions at most.</summary>
    public int MostSuggestions { get; init; } = 6;
}
