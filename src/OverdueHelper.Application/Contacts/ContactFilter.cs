using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>Which part of the timeline is asked for. Nothing set is all of it.</summary>
public sealed record ContactFilter
{
    /// <summary>How many contacts one page shows.</summary>
    public const int PageSize = 20;

    /// <summary>One loan only.</summary>
    public Guid? LoanId { get; init; }

    /// <summary>One matter only.</summary>
    public Guid? ThreadId { get; init; }

    /// <summary>One way of being in touch only.</summary>
    public ContactChannel? Channel { get; init; }

    /// <summary>Words, or parts of words, that a contact must hold.</summary>
    public string? Words { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;
}
