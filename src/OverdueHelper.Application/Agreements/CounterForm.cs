using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Agreements;

/// <summary>A bank's counter-offer, as the page holds it.</summary>
public sealed class CounterForm
{
    /// <summary>The identity of the offer and of its step, made with the form.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The loan.</summary>
    public required Guid LoanId { get; init; }

    /// <summary>The version it answers.</summary>
    public required Guid VersionId { get; init; }

    /// <summary>The number of the step the form was filled after.</summary>
    public required int AfterSequence { get; init; }

    /// <inheritdoc cref="CounterOffer.Words"/>
    public string Words { get; set; } = "";

    /// <inheritdoc cref="ProposalStep.On"/>
    public DateOnly? On { get; set; }

    /// <inheritdoc cref="ProposalStep.Channel"/>
    public ContactChannel? Channel { get; set; }

    /// <inheritdoc cref="ProposalStep.Who"/>
    public string Who { get; set; } = "";

    /// <summary>How the offer is said.</summary>
    public CounterBasis? Basis { get; set; }

    /// <summary>Each instalment, in minor units of the loan's currency.</summary>
    public long? AmountMinor { get; set; }

    /// <summary>How many instalments.</summary>
    public int? Instalments { get; set; }

    /// <summary>The day of the first.</summary>
    public DateOnly? FirstDueOn { get; set; }

    /// <inheritdoc cref="CounterOffer.Rest"/>
    public OfferRest? Rest { get; set; }

    /// <summary>The kind of request the bank agrees to, with other numbers.</summary>
    public ProposalKind? Kind { get; set; }

    /// <summary>The count that belongs to the kind.</summary>
    public int? Count { get; set; }

    /// <summary>The rate, share or growth that belongs to the kind, as a fraction.</summary>
    public decimal? Share { get; set; }

    /// <summary>The amount that belongs to the kind, in minor units of the loan's currency.</summary>
    public long? KindAmountMinor { get; set; }

    /// <summary>Whether the bank also gives up unpaid penalties.</summary>
    public bool WaivesPenalties { get; set; }

    /// <summary>The offer as terms; <see langword="null"/> while the kind is missing.</summary>
    public ProposalTerms? Terms() => Kind is not { } kind
        ? null
        : new ProposalTerms(
        [
            new ProposalPart(kind) { Instalments = Count ?? 0, CollectOver = kind is ProposalKind.DeferredPause ? 1 : 0, Share = Share, AmountMinor = KindAmountMinor },
            .. WaivesPenalties && kind is not ProposalKind.WaivePenalties ? [new ProposalPart(ProposalKind.WaivePenalties)] : (ProposalPart[])[],
        ]);
}
