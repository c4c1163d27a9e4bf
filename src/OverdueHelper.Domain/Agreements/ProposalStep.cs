using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Domain.Agreements;

/// <summary>One step in the story of a version: from which state on it stood, when, how, and who said so. It never changes.</summary>
public sealed class ProposalStep : ICaseRow
{
    /// <summary>The longest name, in characters.</summary>
    public const int WhoLength = 120;

    /// <summary>The longest note or reason, in characters.</summary>
    public const int NoteLength = 1000;

    private ProposalStep()
    {
    }

    /// <summary>The identity, made with the form so that a repeated submit is the same step.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>The version it belongs to.</summary>
    public Guid VersionId { get; private init; }

    /// <summary>1 for the first step of the version, rising.</summary>
    public int Sequence { get; private init; }

    /// <summary>The state from this step on.</summary>
    public ProposalState State { get; private init; }

    /// <summary>The day.</summary>
    public DateOnly On { get; private init; }

    /// <summary>How it reached the other side; <see langword="null"/> when not said.</summary>
    public ContactChannel? Channel { get; private init; }

    /// <summary>Who said or took it; may be empty.</summary>
    public string Who { get; private init; } = "";

    /// <summary>A remark; for a refusal its reason.</summary>
    public string Note { get; private init; } = "";

    /// <summary>The bank's offer that came with the step, or that is accepted by it.</summary>
    public Guid? CounterId { get; private init; }

    /// <summary>The payments that were agreed, by day, as they were on that day; <see langword="null"/> for every other step.</summary>
    public IReadOnlyList<AgreedRow>? Payments { get; private init; }

    /// <summary>When it was written down.</summary>
    public DateTimeOffset LoggedAt { get; private init; }

    /// <summary>Who wrote it down: the account's id.</summary>
    public string LoggedBy { get; private init; } = "";

    /// <summary>The handing over: the first step of a version.</summary>
    /// <exception cref="ArgumentException">A text is too long.</exception>
    public static ProposalStep First(SentProposal version, StepDetails details) => Make(version.CaseId, version.Id, 1, ProposalState.Sent, details);

    /// <summary>What follows.</summary>
    /// <param name="state">The state from then on.</param>
    /// <param name="details">When, how and who.</param>
    /// <exception cref="InvalidOperationException">That state cannot follow this one.</exception>
    /// <exception cref="ArgumentException">A text is too long, a refusal has no reason, a counter-offer is missing, or the day lies before this step.</exception>
    public ProposalStep Next(ProposalState state, StepDetails details)
    {
        if (!ProposalPath.Allows(State, state))
        {
            throw new InvalidOperationException($"{state} cannot follow {State}.");
        }

        if (details.On < On)
        {
            throw new ArgumentException("A step cannot come before the one it follows.", nameof(details));
        }

        return Make(CaseId, VersionId, Sequence + 1, state, details);
    }

    private static ProposalStep Make(Guid caseId, Guid versionId, int sequence, ProposalState state, StepDetails details)
    {
        var (who, note) = (details.Who.Trim(), details.Note.Trim());
        ArgumentOutOfRangeException.ThrowIfGreaterThan(who.Length, WhoLength, nameof(details));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(note.Length, NoteLength, nameof(details));
        if (state is ProposalState.Refused && note.Length == 0)
        {
            throw new ArgumentException("A refusal is kept with its reason.", nameof(details));
        }

        if (state is ProposalState.Countered && details.CounterId is null)
        {
            throw new ArgumentException("A counter-offer is kept with what was offered.", nameof(details));
        }

        return new ProposalStep
        {
            Id = details.Id,
            CaseId = caseId,
            VersionId = versionId,
            Sequence = sequence,
            State = state,
            On = details.On,
            Channel = details.Channel,
            Who = who,
            Note = note,
            CounterId = details.CounterId,
            Payments = details.Payments,
            LoggedAt = details.LoggedAt,
            LoggedBy = details.LoggedBy,
        };
    }
}
