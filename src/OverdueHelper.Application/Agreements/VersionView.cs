using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Agreements;

/// <summary>One version that was handed over, with its story.</summary>
/// <param name="Id">The version.</param>
/// <param name="LoanId">The loan.</param>
/// <param name="Number">1 for the first of the loan.</param>
/// <param name="Terms">What was asked for.</param>
/// <param name="Figures">What it came to on that day.</param>
/// <param name="PlanVersion">The version on every page of the plan.</param>
/// <param name="ContentHash">The fingerprint of that plan; empty when no paper was composed.</param>
/// <param name="Steps">The story, oldest first; never empty.</param>
/// <param name="Counters">What the bank offered instead, oldest first.</param>
public sealed record VersionView(
    Guid Id,
    Guid LoanId,
    int Number,
    ProposalTerms Terms,
    OfferFigures Figures,
    int PlanVersion,
    string ContentHash,
    IReadOnlyList<ProposalStep> Steps,
    IReadOnlyList<CounterOffer> Counters)
{
    /// <inheritdoc cref="SentProposal.ThreadId"/>
    public Guid? ThreadId { get; init; }

    /// <summary>The last step.</summary>
    public ProposalStep Last => Steps[^1];

    /// <summary>Where it stands.</summary>
    public ProposalState State => Last.State;

    /// <summary>Whether the handing over is all there is: it can still be corrected or taken back.</summary>
    public bool NothingFollowed => Steps.Count == 1;

    /// <summary>The day it was handed over.</summary>
    public DateOnly SentOn => Steps[0].On;

    /// <summary>The bank's offer that a step came with or accepted.</summary>
    public CounterOffer? CounterOf(ProposalStep step) => Counters.FirstOrDefault(offer => offer.Id == step.CounterId);
}
