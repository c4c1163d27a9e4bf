using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Plans;

/// <summary>What is asked for on one loan, as it is chosen, kept and entered: one single request or several as one.</summary>
/// <remarks>It is kept and not its schedule: the schedule is computed anew from the loan as it stands, by <see cref="For"/>.</remarks>
public sealed record ProposalTerms
{
    /// <summary>One or several requests as one.</summary>
    /// <param name="parts">The single requests; reliefs are given in their order. <see cref="IsPossible"/> says whether they make sense.</param>
    public ProposalTerms(params IReadOnlyList<ProposalPart> parts) => Parts = [.. parts];

    /// <summary>One of the usual requests, with penalties given up or not.</summary>
    /// <param name="kind">What is asked for.</param>
    /// <param name="instalments">Its count.</param>
    /// <param name="yearlyRate">The rate asked for; only for <see cref="ProposalKind.LowerRate"/>.</param>
    /// <param name="waivesPenalties">Whether the bank is also asked to give up unpaid penalties.</param>
    public ProposalTerms(ProposalKind kind, int instalments, decimal? yearlyRate = null, bool waivesPenalties = false)
        : this([new ProposalPart(kind) { Instalments = instalments, Share = yearlyRate }, .. waivesPenalties ? [new ProposalPart(ProposalKind.WaivePenalties)] : (ProposalPart[])[]])
    {
    }

    /// <summary>The single requests.</summary>
    public IReadOnlyList<ProposalPart> Parts { get; }

    /// <summary>What is asked for first and foremost.</summary>
    public ProposalKind Kind => Parts[0].Kind;

    /// <summary>The rate asked for, as a fraction; <see langword="null"/> when no other rate is asked for.</summary>
    public decimal? YearlyRate => Part(ProposalKind.LowerRate)?.Share;

    /// <summary>Whether the numbers are possible and no two requests decide the same.</summary>
    public bool IsPossible => Parts.Count is >= 1 and <= PlanOption.MostParts && Contradiction is null && Parts.All(part => part.In(Currency.Of("EUR")) is not null);

    /// <summary>Two requests that cannot stand together, such as two rates; <see langword="null"/> when there are none.</summary>
    public (ProposalKind First, ProposalKind Second)? Contradiction
    {
        get
        {
            for (var i = 0; i < Parts.Count; i++)
            {
                for (var j = i + 1; j < Parts.Count; j++)
                {
                    var both = Parts[i].Decides & Parts[j].Decides;
                    if (Parts[i].Kind == Parts[j].Kind || (both is not ProposalMatters.None and not ProposalMatters.Start))
                    {
                        return (Parts[i].Kind, Parts[j].Kind);
                    }

                    if (both is ProposalMatters.Start && (Parts[i].Kind is ProposalKind.Settlement || Parts[j].Kind is ProposalKind.Settlement))
                    {
                        return (Parts[i].Kind, Parts[j].Kind);
                    }
                }
            }

            return null;
        }
    }

    /// <summary>The terms that stand for an option.</summary>
    /// <param name="option">Any member of the family.</param>
    public static ProposalTerms Of(PlanOption option) =>
        new([.. option is PlanOption.CombinationOption all ? all.Parts.Select(ProposalPart.Of) : [ProposalPart.Of(option)]]);

    /// <summary>A request of a kind, if it is part of the terms.</summary>
    /// <param name="kind">The kind.</param>
    public ProposalPart? Part(ProposalKind kind) => Parts.FirstOrDefault(part => part.Kind == kind);

    /// <summary>The same request with the rate it asks for raised, for a test of what happens when rates rise.</summary>
    /// <param name="points">Fraction: 0.02 is two percentage points.</param>
    public ProposalTerms RaisedBy(decimal points) =>
        new([.. Parts.Select(part => part.Kind is ProposalKind.LowerRate ? part with { Share = part.Share + points } : part)]);

    /// <summary>The request for a loan as it stands. In a combination, what has nothing left to act on is left out: a waiver once no penalty is unpaid.</summary>
    /// <param name="start">The loan as it stands.</param>
    /// <exception cref="InvalidOperationException">The terms are not possible.</exception>
    public PlanOption For(PlanStart start)
    {
        if (!IsPossible)
        {
            throw new InvalidOperationException("The numbers of the request are not possible.");
        }

        ProposalPart[] open = [.. Parts.Where(part => !part.IsDone(start)).DefaultIfEmpty(Parts[0])];
        PlanOption[] options = [.. open.OrderBy(part => part.IsRelief).Select(part => part.In(start.Currency)!)];
        return options.Length == 1 ? options[0] : PlanOption.Combination(options);
    }

    /// <inheritdoc/>
    public bool Equals(ProposalTerms? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.Aggregate(Parts.Count, (hash, part) => HashCode.Combine(hash, part));
}
