using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Plans;

/// <summary>One single request as a page holds it while its numbers are typed. Which of them count depends on the kind.</summary>
public sealed class ProposalPartForm
{
    /// <summary>What is asked for.</summary>
    public required ProposalKind Kind { get; init; }

    /// <inheritdoc cref="ProposalPart.Instalments"/>
    public int? Instalments { get; set; }

    /// <inheritdoc cref="ProposalPart.CollectOver"/>
    public int? CollectOver { get; set; }

    /// <inheritdoc cref="ProposalPart.Share"/>
    public decimal? Share { get; set; }

    /// <inheritdoc cref="ProposalPart.AmountMinor"/>
    public long? AmountMinor { get; set; }

    /// <inheritdoc cref="ProposalPart.Months"/>
    public SortedSet<int> Months { get; } = [];

    /// <inheritdoc cref="ProposalPart.KeepsEnd"/>
    public bool KeepsEnd { get; set; }

    /// <summary>The request with what was typed; an empty number is none.</summary>
    public ProposalPart Part => new(Kind)
    {
        Instalments = Instalments ?? 0,
        CollectOver = CollectOver ?? 0,
        Share = Share,
        AmountMinor = AmountMinor,
        Months = Kind is ProposalKind.Seasonal ? [.. Months] : null,
        KeepsEnd = KeepsEnd,
    };

    /// <summary>A request as it is kept, to be changed.</summary>
    /// <param name="part">The request.</param>
    public static ProposalPartForm Of(ProposalPart part)
    {
        var form = new ProposalPartForm
        {
            Kind = part.Kind,
            Instalments = part.Instalments == 0 ? null : part.Instalments,
            CollectOver = part.CollectOver == 0 ? null : part.CollectOver,
            Share = part.Share,
            AmountMinor = part.AmountMinor,
            KeepsEnd = part.KeepsEnd,
        };
        form.Months.UnionWith(part.Months ?? []);
        return form;
    }

    /// <summary>A request with usual numbers for a loan, to begin with.</summary>
    /// <param name="kind">What is asked for.</param>
    /// <param name="start">The loan as it stands.</param>
    public static ProposalPartForm For(ProposalKind kind, PlanStart start)
    {
        var usual = OptionInputs.For(start, null);
        var year = start.Frequency.PerYear();
        var part = new ProposalPart(kind);
        var form = Of(kind switch
        {
            ProposalKind.ArrearsOnTop or ProposalKind.ReAge => part with { Instalments = usual.SpreadOver ?? 1 },
            ProposalKind.SpreadArrears => part with { Instalments = 2 * year },
            ProposalKind.LongerTerm or ProposalKind.Renewal => part with { Instalments = usual.LongerTerm ?? 1 },
            ProposalKind.CapitalisedPause or ProposalKind.InterestFreePause => part with { Instalments = usual.Pause ?? 1 },
            ProposalKind.DeferredPause => part with { Instalments = usual.Pause ?? 1, CollectOver = year },
            ProposalKind.InterestOnly => part with { Instalments = usual.InterestOnly ?? 1 },
            ProposalKind.LowerRate => part with { Share = usual.Rate },
            ProposalKind.CapitaliseArrears or ProposalKind.WaivePenalties => part,
            ProposalKind.StepUp => part with { Share = 0.5m, Instalments = year },
            ProposalKind.Graduated => part with { Share = 0.03m },
            ProposalKind.Seasonal => part with { Share = 0.25m, Months = [1, 2] },
            ProposalKind.Balloon => part with { AmountMinor = Whole(start, 5) },
            ProposalKind.RevolvingCredit => part with { Share = 0.05m, AmountMinor = Whole(start, 30) },
            ProposalKind.WaiveInterest => part with { Share = 1 },
            ProposalKind.FixedInstalments => part with { Instalments = PlanOption.MostFixedInstalments },
            ProposalKind.FixedPayment => part with { AmountMinor = start.PresentInstalment.IsZero ? Whole(start, 24) : start.PresentInstalment.Minor * 3 / 4 },
            ProposalKind.PartialLumpSum => part with { AmountMinor = Whole(start, 10) },
            ProposalKind.Settlement => part with { AmountMinor = Whole(start, 2), Instalments = 1 },
        });
        return form;
    }

    // A share of the debt in whole units of the currency, at least one.
    private static long Whole(PlanStart start, int part) => Math.Max(1, start.Owed.Minor / part / start.Currency.MinorPerUnit) * start.Currency.MinorPerUnit;
}
