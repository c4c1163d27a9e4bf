using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Domain.Agreements;

/// <summary>What an offer comes to, from either side, so that both stand in the same rows. Amounts in minor units of the loan's currency.</summary>
public sealed record OfferFigures
{
    /// <summary>The amount due most often, pauses left out.</summary>
    public required long InstalmentMinor { get; init; }

    /// <summary>The largest amount due on one day. A budget must carry it.</summary>
    public required long HighestMinor { get; init; }

    /// <summary>All that is still to pay, a payment on the first day included.</summary>
    public required long TotalMinor { get; init; }

    /// <summary>What it costs above paying the contract as it is; negative is a saving.</summary>
    public required long ExtraCostMinor { get; init; }

    /// <summary>The day of the first payment.</summary>
    public required DateOnly FirstDueOn { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>What the bank loses in today's money, as a fraction: 0.01 is 1 %. Negative is a gain; <see langword="null"/> when not known.</summary>
    public decimal? LossShare { get; init; }

    /// <summary>Whether the budget carries every instalment; <see langword="null"/> when not known.</summary>
    public bool? FitsBudget { get; init; }

    /// <summary>The figures of a request.</summary>
    /// <param name="proposal">The request, worked out.</param>
    /// <param name="test">What it costs the bank; <see langword="null"/> when not known.</param>
    /// <param name="fitsBudget">Whether the budget carries it; <see langword="null"/> when not known.</param>
    public static OfferFigures Of(PlanProposal proposal, PresentValueTest? test, bool? fitsBudget) => new()
    {
        InstalmentMinor = proposal.UsualInstalment.Minor,
        HighestMinor = proposal.HighestInstalment.Minor,
        TotalMinor = proposal.TotalToPay.Minor,
        ExtraCostMinor = proposal.ExtraCost.Minor,
        FirstDueOn = proposal.FirstDueOn,
        EndsOn = proposal.EndsOn,
        LossShare = test is null ? null : decimal.Round(test.Share, 9, MidpointRounding.ToEven),
        FitsBudget = fitsBudget,
    };
}
