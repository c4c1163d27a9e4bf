using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Plans;

/// <summary>One single request with its numbers, as it is chosen, kept and entered. Which numbers count depends on the kind.</summary>
/// <param name="Kind">What is asked for.</param>
public sealed record ProposalPart(ProposalKind Kind)
{
    /// <summary>The count that belongs to the kind: instalments to spread over, in all, of relief or of a settlement; for a lower rate how long it holds, 0 to the end.</summary>
    public int Instalments { get; init; }

    /// <summary>For a deferred pause, the instalments over which its interest is collected.</summary>
    public int CollectOver { get; init; }

    /// <summary>The rate, share or yearly growth that belongs to the kind. Fraction: 0.05 is 5 %.</summary>
    public decimal? Share { get; init; }

    /// <summary>The amount that belongs to the kind, in minor units of the loan's currency.</summary>
    public long? AmountMinor { get; init; }

    /// <summary>For seasonal instalments, the calendar months of the small ones, 1 to 12 in order.</summary>
    public IReadOnlyList<int>? Months { get; init; }

    /// <summary>For interest only, whether the last day stays.</summary>
    public bool KeepsEnd { get; init; }

    /// <summary>What the request decides. Two that decide the same contradict each other.</summary>
    internal ProposalMatters Decides => Kind switch
    {
        ProposalKind.ArrearsOnTop or ProposalKind.CapitaliseArrears or ProposalKind.SpreadArrears or ProposalKind.ReAge => ProposalMatters.Arrears,
        ProposalKind.LongerTerm => ProposalMatters.Term,
        ProposalKind.Renewal => ProposalMatters.Term | ProposalMatters.Shape | ProposalMatters.LastPayment,
        ProposalKind.LowerRate => ProposalMatters.Rate,
        ProposalKind.StepUp or ProposalKind.Graduated or ProposalKind.Seasonal => ProposalMatters.Shape,
        ProposalKind.Balloon => ProposalMatters.LastPayment,
        ProposalKind.FixedInstalments => ProposalMatters.Arrears | ProposalMatters.Term | ProposalMatters.Rate | ProposalMatters.Shape | ProposalMatters.LastPayment,
        ProposalKind.FixedPayment or ProposalKind.RevolvingCredit => ProposalMatters.Arrears | ProposalMatters.Term | ProposalMatters.Shape | ProposalMatters.LastPayment,
        ProposalKind.Settlement => ProposalMatters.All,
        ProposalKind.WaivePenalties => ProposalMatters.Penalties,
        ProposalKind.WaiveInterest => ProposalMatters.OverdueInterest,
        ProposalKind.PartialLumpSum => ProposalMatters.PaidToday,
        ProposalKind.CapitalisedPause or ProposalKind.DeferredPause or ProposalKind.InterestFreePause or ProposalKind.InterestOnly => ProposalMatters.Start,
    };

    /// <summary>Whether it gives relief at the start; the order of such requests counts.</summary>
    internal bool IsRelief => Decides == ProposalMatters.Start;

    /// <inheritdoc/>
    public bool Equals(ProposalPart? other) =>
        other is not null && (Kind, Instalments, CollectOver, Share, AmountMinor, KeepsEnd) == (other.Kind, other.Instalments, other.CollectOver, other.Share, other.AmountMinor, other.KeepsEnd) &&
        (Months ?? []).SequenceEqual(other.Months ?? []);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Instalments, CollectOver, Share, AmountMinor, KeepsEnd, Months?.Count ?? 0);

    /// <summary>The part that stands for a single option.</summary>
    /// <exception cref="ArgumentException">The option is a combination.</exception>
    internal static ProposalPart Of(PlanOption option) => option switch
    {
        PlanOption.ArrearsOnTopOption one => new(ProposalKind.ArrearsOnTop) { Instalments = one.Over },
        PlanOption.LongerTermOption one => new(ProposalKind.LongerTerm) { Instalments = one.Instalments },
        PlanOption.CapitalisedPauseOption one => new(ProposalKind.CapitalisedPause) { Instalments = one.Pause },
        PlanOption.DeferredPauseOption one => new(ProposalKind.DeferredPause) { Instalments = one.Pause, CollectOver = one.CollectOver },
        PlanOption.InterestFreePauseOption one => new(ProposalKind.InterestFreePause) { Instalments = one.Pause },
        PlanOption.InterestOnlyOption one => new(ProposalKind.InterestOnly) { Instalments = one.Instalments, KeepsEnd = one.KeepsEnd },
        PlanOption.LowerRateOption one => new(ProposalKind.LowerRate) { Share = one.YearlyRate, Instalments = one.Instalments },
        PlanOption.CapitaliseArrearsOption => new(ProposalKind.CapitaliseArrears),
        PlanOption.SpreadArrearsOption one => new(ProposalKind.SpreadArrears) { Instalments = one.Over },
        PlanOption.StepUpOption one => new(ProposalKind.StepUp) { Share = one.Share, Instalments = one.Instalments },
        PlanOption.GraduatedOption one => new(ProposalKind.Graduated) { Share = one.YearlyGrowth },
        PlanOption.SeasonalOption one => new(ProposalKind.Seasonal) { Months = one.Months, Share = one.Share },
        PlanOption.BalloonOption one => new(ProposalKind.Balloon) { AmountMinor = one.LastPayment.Minor },
        PlanOption.RenewalOption one => new(ProposalKind.Renewal) { Instalments = one.Instalments },
        PlanOption.RevolvingCreditOption one => new(ProposalKind.RevolvingCredit) { Share = one.Share, AmountMinor = one.LeastPayment.Minor },
        PlanOption.WaivePenaltiesOption => new(ProposalKind.WaivePenalties),
        PlanOption.WaiveInterestOption one => new(ProposalKind.WaiveInterest) { Share = one.Share },
        PlanOption.FixedInstalmentsOption one => new(ProposalKind.FixedInstalments) { Instalments = one.Instalments },
        PlanOption.FixedPaymentOption one => new(ProposalKind.FixedPayment) { AmountMinor = one.Amount.Minor },
        PlanOption.ReAgeOption one => new(ProposalKind.ReAge) { Instalments = one.Instalments },
        PlanOption.PartialLumpSumOption one => new(ProposalKind.PartialLumpSum) { AmountMinor = one.PaidToday.Minor },
        PlanOption.SettlementOption one => new(ProposalKind.Settlement) { AmountMinor = one.Amount.Minor, Instalments = one.Instalments },
        _ => throw new ArgumentException("A combination is of several parts.", nameof(option)),
    };

    /// <summary>The option with these numbers.</summary>
    /// <param name="currency">The loan's currency.</param>
    /// <returns><see langword="null"/> when the numbers are not possible.</returns>
    internal PlanOption? In(Currency currency) => Kind switch
    {
        ProposalKind.ArrearsOnTop => Counted(PlanOption.ArrearsOnTop),
        ProposalKind.LongerTerm => Counted(PlanOption.LongerTerm),
        ProposalKind.CapitalisedPause => Counted(PlanOption.CapitalisedPause),
        ProposalKind.DeferredPause => IsCount(CollectOver) ? Counted(pause => PlanOption.DeferredPause(pause, CollectOver)) : null,
        ProposalKind.InterestFreePause => Counted(PlanOption.InterestFreePause),
        ProposalKind.InterestOnly => Counted(count => PlanOption.InterestOnly(count, KeepsEnd)),
        ProposalKind.LowerRate => Share is { } rate and >= 0 and <= 10 && (Instalments == 0 || IsCount(Instalments)) ? PlanOption.LowerRate(rate, Instalments) : null,
        ProposalKind.CapitaliseArrears => PlanOption.CapitaliseArrears(),
        ProposalKind.SpreadArrears => Counted(PlanOption.SpreadArrears),
        ProposalKind.StepUp => Share is { } share and > 0 and < 1 ? Counted(count => PlanOption.StepUp(share, count)) : null,
        ProposalKind.Graduated => Share is { } growth and > 0 and <= 0.25m ? PlanOption.Graduated(growth) : null,
        ProposalKind.Seasonal => Share is { } share and >= 0 and < 1 && Months is { Count: > 0 and < 12 } months && months.All(month => month is >= 1 and <= 12) && months.Distinct().Count() == months.Count
            ? PlanOption.Seasonal([.. months], share)
            : null,
        ProposalKind.Balloon => Amount(currency, PlanOption.Balloon),
        ProposalKind.Renewal => Counted(PlanOption.Renewal),
        ProposalKind.RevolvingCredit => Share is { } share and >= 0 and <= 1 ? Amount(currency, least => PlanOption.RevolvingCredit(share, least)) : null,
        ProposalKind.WaivePenalties => PlanOption.WaivePenalties(),
        ProposalKind.WaiveInterest => Share is { } share and > 0 and <= 1 ? PlanOption.WaiveInterest(share) : null,
        ProposalKind.FixedInstalments => Instalments <= PlanOption.MostFixedInstalments ? Counted(PlanOption.FixedInstalments) : null,
        ProposalKind.FixedPayment => Amount(currency, PlanOption.FixedPayment),
        ProposalKind.ReAge => Counted(PlanOption.ReAge),
        ProposalKind.PartialLumpSum => Amount(currency, PlanOption.PartialLumpSum),
        ProposalKind.Settlement => IsCount(Instalments) ? Amount(currency, amount => PlanOption.Settlement(amount, Instalments)) : null,
    };

    /// <summary>Whether the loan has nothing left that the request acts on: no penalties to waive, nothing overdue to spread.</summary>
    internal bool IsDone(PlanStart start) => Kind switch
    {
        ProposalKind.WaivePenalties => start.Penalties.IsZero,
        ProposalKind.WaiveInterest => start.OverdueInterest.IsZero,
        ProposalKind.CapitaliseArrears or ProposalKind.SpreadArrears => start.Arrears.IsZero,
        ProposalKind.ArrearsOnTop or ProposalKind.LongerTerm or ProposalKind.CapitalisedPause or ProposalKind.InterestOnly or ProposalKind.LowerRate
            or ProposalKind.DeferredPause or ProposalKind.InterestFreePause or ProposalKind.ReAge or ProposalKind.StepUp or ProposalKind.Graduated
            or ProposalKind.Seasonal or ProposalKind.Balloon or ProposalKind.Renewal or ProposalKind.RevolvingCredit or ProposalKind.FixedInstalments or ProposalKind.FixedPayment
            or ProposalKind.PartialLumpSum or ProposalKind.Settlement => false,
    };

    private static bool IsCount(int count) => count is >= 1 and <= PlanOption.MostInstalments;

    private PlanOption? Counted(Func<int, PlanOption> make) => IsCount(Instalments) ? make(Instalments) : null;

    private PlanOption? Amount(Currency currency, Func<Money, PlanOption> make) =>
        AmountMinor is { } minor and >= 1 and <= LoanTerms.MaxAdvanceMinor ? make(new Money(minor, currency)) : null;
}
