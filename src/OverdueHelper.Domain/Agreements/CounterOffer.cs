using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Agreements;

/// <summary>What the bank offers instead: in its own words, and as terms or instalments that can be computed. It never changes.</summary>
public sealed class CounterOffer : ICaseRow
{
    /// <summary>The longest wording, in characters.</summary>
    public const int WordsLength = 2000;

    private CounterOffer()
    {
    }

    /// <summary>The identity, made with the form.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>The version it answers.</summary>
    public Guid VersionId { get; private init; }

    /// <summary>What the bank said or wrote, word for word as far as it is known.</summary>
    public string Words { get; private init; } = "";

    /// <summary>The same as terms; <see langword="null"/> when it is said in instalments.</summary>
    public IReadOnlyList<ProposalPart>? Parts { get; private init; }

    /// <summary>Each instalment in minor units of the loan's currency; <see langword="null"/> when it is said as terms.</summary>
    public long? AmountMinor { get; private init; }

    /// <summary>How many instalments.</summary>
    public int? Instalments { get; private init; }

    /// <summary>The day of the first.</summary>
    public DateOnly? FirstDueOn { get; private init; }

    /// <summary>What becomes of the debt after the last instalment; <see langword="null"/> when it is said as terms.</summary>
    public OfferRest? Rest { get; private init; }

    /// <summary>What it came to on the day it was entered.</summary>
    public OfferFigures Figures { get; private init; } = null!;

    /// <summary>The terms; <see langword="null"/> when it is said in instalments.</summary>
    public ProposalTerms? Terms => Parts is { } parts ? new ProposalTerms(parts) : null;

    /// <summary>An offer said as terms.</summary>
    /// <exception cref="ArgumentException">The words are blank or too long, or the terms are not possible.</exception>
    public static CounterOffer As(Guid id, SentProposal version, string words, ProposalTerms terms, OfferFigures figures) => terms.IsPossible
        ? new CounterOffer { Id = id, CaseId = version.CaseId, VersionId = version.Id, Words = Checked(words), Parts = terms.Parts, Figures = figures }
        : throw new ArgumentException("The numbers of the offer are not possible.", nameof(terms));

    /// <summary>An offer said in instalments.</summary>
    /// <exception cref="ArgumentException">The words are blank or too long, or a number is not possible.</exception>
    public static CounterOffer As(Guid id, SentProposal version, string words, BankInstalments instalments, OfferFigures figures)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(instalments.Amount.Minor, 1, nameof(instalments));
        ArgumentOutOfRangeException.ThrowIfLessThan(instalments.Count, 1, nameof(instalments));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(instalments.Count, PlanOption.MostInstalments, nameof(instalments));
        return new CounterOffer
        {
            Id = id,
            CaseId = version.CaseId,
            VersionId = version.Id,
            Words = Checked(words),
            AmountMinor = instalments.Amount.Minor,
            Instalments = instalments.Count,
            FirstDueOn = instalments.FirstDueOn,
            Rest = instalments.Rest,
            Figures = figures,
        };
    }

    /// <summary>The instalments in the loan's currency; <see langword="null"/> when it is said as terms.</summary>
    /// <param name="currency">The loan's currency.</param>
    public BankInstalments? InstalmentsIn(Currency currency) =>
        this is { AmountMinor: { } amount, Instalments: { } count, FirstDueOn: { } first } ? new BankInstalments(new Money(amount, currency), count, first, Rest ?? OfferRest.NotSaid) : null;

    private static string Checked(string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        var said = words.Trim();
        ArgumentOutOfRangeException.ThrowIfGreaterThan(said.Length, WordsLength, nameof(words));
        return said;
    }
}
