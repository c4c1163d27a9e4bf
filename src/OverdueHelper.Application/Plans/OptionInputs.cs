using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Plans;

/// <summary>The numbers of the requests that stand side by side, as the page holds them. Empty fields leave their request out.</summary>
public sealed class OptionInputs
{
    /// <summary>Instalments over which what is overdue is spread.</summary>
    public int? SpreadOver { get; set; }

    /// <summary>All instalments of a longer term.</summary>
    public int? LongerTerm { get; set; }

    /// <summary>Instalments left out in a pause.</summary>
    public int? Pause { get; set; }

    /// <summary>Instalments of interest only.</summary>
    public int? InterestOnly { get; set; }

    /// <summary>The lower rate asked for, as a fraction.</summary>
    public decimal? Rate { get; set; }

    /// <summary>How many instalments the lower rate holds; empty is to the end.</summary>
    public int? RateFor { get; set; }

    /// <summary>Whether the bank is asked to give up unpaid penalties.</summary>
    public bool WaivesPenalties { get; set; }

    /// <summary>Usual numbers for a loan: a year to spread over, half as long again, a quarter's pause, half a year of interest only, two points off the rate.</summary>
    /// <param name="start">The loan as it stands.</param>
    /// <param name="chosen">What is chosen already; its numbers come first.</param>
    public static OptionInputs For(PlanStart start, ProposalTerms? chosen)
    {
        var year = start.Frequency.PerYear();
        var left = Math.Max(1, start.Remaining.Count);
        var inputs = new OptionInputs
        {
            SpreadOver = Math.Min(year, left),
            LongerTerm = Math.Min(PlanOption.MostInstalments, left + Math.Max(1, (left + 1) / 2)),
            Pause = Math.Max(1, year / 4),
            InterestOnly = Math.Max(1, year / 2),
            Rate = Math.Max(0, start.YearlyRate - 0.02m),
            WaivesPenalties = chosen?.WaivesPenalties ?? !start.Penalties.IsZero,
        };
        switch (chosen?.Kind)
        {
            case ProposalKind.ArrearsOnTop:
                inputs.SpreadOver = chosen.Instalments;
                break;
            case ProposalKind.LongerTerm:
                inputs.LongerTerm = chosen.Instalments;
                break;
            case ProposalKind.CapitalisedPause:
                inputs.Pause = chosen.Instalments;
                break;
            case ProposalKind.InterestOnly:
                inputs.InterestOnly = chosen.Instalments;
                break;
            case ProposalKind.LowerRate:
                (inputs.Rate, inputs.RateFor) = (chosen.YearlyRate, chosen.Instalments == 0 ? null : chosen.Instalments);
                break;
            case null:
                break;
        }

        return inputs;
    }

    /// <summary>The requests whose numbers are given and possible, in the usual order.</summary>
    public IReadOnlyList<ProposalTerms> Terms() =>
    [
        .. new[]
        {
            Counted(ProposalKind.ArrearsOnTop, SpreadOver),
            Counted(ProposalKind.LongerTerm, LongerTerm),
            Counted(ProposalKind.CapitalisedPause, Pause),
            Counted(ProposalKind.InterestOnly, InterestOnly),
            Rate is { } rate ? new ProposalTerms(ProposalKind.LowerRate, RateFor ?? 0, rate, WaivesPenalties) : null,
        }.OfType<ProposalTerms>().Where(terms => terms.IsPossible),
    ];

    private ProposalTerms? Counted(ProposalKind kind, int? count) => count is { } number ? new ProposalTerms(kind, number, null, WaivesPenalties) : null;
}
