namespace OverdueHelper.Domain.Agreements;

/// <summary>How far a proposal has come. The names are stored: a member can be added, but not renamed.</summary>
public enum ProposalState
{
    /// <summary>Chosen and not handed over: it can still change.</summary>
    Draft,

    /// <summary>Handed over to the bank.</summary>
    Sent,

    /// <summary>The bank has said that it has it.</summary>
    Acknowledged,

    /// <summary>The bank has offered something else.</summary>
    Countered,

    /// <summary>The bank has said no, with a reason.</summary>
    Refused,

    /// <summary>Both sides agree: on the proposal, or on the bank's offer.</summary>
    Accepted,

    /// <summary>Taken back, or replaced by another version.</summary>
    Withdrawn,
}
