using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Domain.Agreements;

/// <summary>One version of a proposal as it was handed over: its terms, its figures of that day, and the paper it stood on. It never changes: a handing over that was written down wrongly is replaced, while nothing has followed it.</summary>
public sealed class SentProposal : ICaseRow
{
    /// <summary>The length of a content hash, in characters.</summary>
    public const int HashLength = 64;

    private SentProposal()
    {
    }

    /// <summary>The identity, made with the form.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>The loan.</summary>
    public Guid LoanId { get; private init; }

    /// <summary>1 for the first version of the loan, rising.</summary>
    public int Number { get; private init; }

    /// <summary>The day it was handed over.</summary>
    public DateOnly SentOn { get; private init; }

    /// <summary>What was asked for.</summary>
    public IReadOnlyList<ProposalPart> Parts { get; private init; } = [];

    /// <summary>What it came to on that day.</summary>
    public OfferFigures Figures { get; private init; } = null!;

    /// <summary>The version that stands on every page of the plan.</summary>
    public int PlanVersion { get; private init; }

    /// <summary>The fingerprint of the plan, all 64 digits; empty when no paper was composed.</summary>
    public string ContentHash { get; private init; } = "";

    /// <summary>The matter in the contact log that the handing over belongs to; <see langword="null"/> when it was not logged.</summary>
    public Guid? ThreadId { get; private init; }

    /// <summary>The request with its numbers.</summary>
    public ProposalTerms Terms => new(Parts);

    /// <summary>The same version with another day: the handing over was written down wrongly, and nothing has followed it.</summary>
    /// <param name="id">The identity of the corrected row, which takes the place of this one.</param>
    /// <param name="on">The day.</param>
    public SentProposal HandedOverOn(Guid id, DateOnly on) => new()
    {
        Id = id,
        CaseId = CaseId,
        LoanId = LoanId,
        Number = Number,
        SentOn = on,
        Parts = Parts,
        Figures = Figures,
        PlanVersion = PlanVersion,
        ContentHash = ContentHash,
        ThreadId = ThreadId,
    };

    /// <summary>Freezes a choice as it is handed over.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="choice">The choice.</param>
    /// <param name="number">One more than the loan's last version; at least 1.</param>
    /// <param name="figures">What it comes to today.</param>
    /// <param name="planVersion">The version of the plan it stands in; at least 1.</param>
    /// <param name="contentHash">The fingerprint of that plan.</param>
    /// <param name="on">The day.</param>
    /// <param name="threadId">The matter in the contact log; <see langword="null"/> when it was not logged.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public static SentProposal Of(Guid id, Proposal choice, int number, OfferFigures figures, int planVersion, string contentHash, DateOnly on, Guid? threadId = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(planVersion, 1);
        return new SentProposal
        {
            Id = id,
            CaseId = choice.CaseId,
            LoanId = choice.LoanId,
            Number = number,
            SentOn = on,
            Parts = choice.Terms.Parts,
            Figures = figures,
            PlanVersion = planVersion,
            ContentHash = contentHash,
            ThreadId = threadId,
        };
    }
}
