namespace OverdueHelper.Domain.Plans;

/// <summary>One request with its numbers, as it is chosen and kept.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Instalments">The count that belongs to the kind: instalments to spread over, in all, or of relief; for a lower rate how long it holds, 0 to the end.</param>
/// <param name="YearlyRate">The rate asked for, as a fraction; only for <see cref="ProposalKind.LowerRate"/>.</param>
/// <param name="WaivesPenalties">Whether the bank is also asked to give up unpaid penalties.</param>
public sealed record ProposalTerms(ProposalKind Kind, int Instalments, decimal? YearlyRate = null, bool WaivesPenalties = false)
{
    /// <summary>Whether the numbers belong to a request that can be computed at all.</summary>
    public bool IsPossible => Kind is ProposalKind.LowerRate
        ? YearlyRate is >= 0 and <= 10 && Instalments is >= 0 and <= PlanOption.MostInstalments
        : Instalments is >= 1 and <= PlanOption.MostInstalments;

    /// <summary>The request for a loan. A waiver is left out where no penalty is unpaid.</summary>
    /// <param name="start">The loan as it stands.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numbers are not possible.</exception>
    public PlanOption For(PlanStart start) =>
        WaivesPenalties && !start.Penalties.IsZero ? PlanOption.Combination(Option(), PlanOption.WaivePenalties()) : Option();

    private PlanOption Option() => Kind switch
    {
        ProposalKind.ArrearsOnTop => PlanOption.ArrearsOnTop(Instalments),
        ProposalKind.LongerTerm => PlanOption.LongerTerm(Instalments),
        ProposalKind.CapitalisedPause => PlanOption.CapitalisedPause(Instalments),
        ProposalKind.InterestOnly => PlanOption.InterestOnly(Instalments),
        ProposalKind.LowerRate => PlanOption.LowerRate(YearlyRate ?? -1, Instalments),
    };
}
