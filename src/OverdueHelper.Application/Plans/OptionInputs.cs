using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Plans;

/// <summary>The numbers of the requests that stand side by side, as the page holds them. Empty fields leave their request out.</summary>
public sealed class OptionInputs
{
    /// <summary>The requests that are asked for most, in the usual order.</summary>
    public static IReadOnlyList<ProposalKind> Usual { get; } =
        [ProposalKind.ArrearsOnTop, ProposalKind.LongerTerm, ProposalKind.CapitalisedPause, ProposalKind.InterestOnly, ProposalKind.LowerRate];

    /// <summary>Whether terms are one of the usual requests, with penalties given up or not.</summary>
    /// <param name="terms">The terms.</param>
    public static bool IsUsual(ProposalTerms terms) =>
        terms.Parts.Where(part => part.Kind is not ProposalKind.WaivePenalties).ToList() is [{ KeepsEnd: false } one] && Usual.Contains(one.Kind);

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
        var rate = chosen?.Part(ProposalKind.LowerRate);
        return new OptionInputs
        {
            SpreadOver = chosen?.Part(ProposalKind.ArrearsOnTop)?.Instalments ?? Math.Min(year, left),
            LongerTerm = chosen?.Part(ProposalKind.LongerTerm)?.Instalments ?? Math.Min(PlanOption.MostInstalments, left + Math.Max(1, (left + 1) / 2)),
            Pause = chosen?.Part(ProposalKind.CapitalisedPause)?.Instalments ?? Math.Max(1, year / 4),
            InterestOnly = chosen?.Part(ProposalKind.InterestOnly)?.Instalments ?? Math.Max(1, year / 2),
            Rate = rate?.Share ?? Math.Max(0, start.YearlyRate - 0.02m),
            RateFor = rate is { Instalments: > 0 } ? rate.Instalments : null,
            WaivesPenalties = chosen is null ? !start.Penalties.IsZero : chosen.Part(ProposalKind.WaivePenalties) is not null,
        };
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
