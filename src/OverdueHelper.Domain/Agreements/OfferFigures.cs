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

    /// <summary>All that is still to pay, a payment on the first day included; with a <see cref="RestMinor"/> only what is paid until then.</summary>
    public required long TotalMinor { get; init; }

    /// <summary>What it costs above paying the contract as it is; negative is a saving. 0, and without meaning, beside a <see cref="RestMinor"/>.</summary>
    public required long ExtraCostMinor { get; init; }

    /// <summary>What is still owed after the last payment, before further interest; <see langword="null"/> where the payments end the debt.</summary>
    public long? RestMinor { get; init; }

    /// <summary>Whether nothing more is to be paid after the last payment. Only then can totals be compared.</summary>
    public bool EndsDebt => RestMinor is null;

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
