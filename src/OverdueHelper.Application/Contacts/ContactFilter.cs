using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>Which part of the timeline is asked for. Nothing set is all of it.</summary>
public sealed record ContactFilter
{
    /// <summary>How many contacts one page shows.</summary>
    public const int PageSize = 20;

    /// <summary>How many contacts a search shows at most; who finds more adds a word.</summary>
    public const int MostFound = 1_000;

    /// <summary>One loan only, with what was about all of them.</summary>
    public Guid? LoanId { get; init; }

    /// <summary>One matter only.</summary>
    public Guid? ThreadId { get; init; }

    /// <summary>One lender only.</summary>
    public Guid? LenderId { get; init; }

    /// <summary>One way of being in touch only.</summary>
    public ContactChannel? Channel { get; init; }

    /// <summary>One direction only.</summary>
    public ContactDirection? Direction { get; init; }

    /// <summary>One way to end only.</summary>
    public ContactOutcome? Outcome { get; init; }

    /// <summary>Nothing before this day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Nothing after this day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Words, or parts of words, that a contact must hold.</summary>
    public string? Words { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;
}
