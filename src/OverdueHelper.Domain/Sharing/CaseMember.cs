using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Sharing;

/// <summary>A person's grant as the people of the same case see it, and as its holder sees it after it ended. Only to be read.</summary>
/// <remarks>It is a second view of the table of grants. <see cref="CaseGrant"/> itself shows nothing but what opens a case for the reader.</remarks>
public sealed class CaseMember
{
    private CaseMember()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>The person.</summary>
    public string UserId { get; private init; } = "";

    /// <summary>What the person may do there.</summary>
    public GrantRole Role { get; private init; }

    /// <summary>Where the grant stands.</summary>
    public GrantState State { get; private init; }

    /// <summary>The last day; nothing when it does not expire.</summary>
    public DateOnly? ExpiresOn { get; private init; }

    /// <summary>What the owner calls the person; empty for an owner.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The name the owner goes by towards the person; empty for an owner.</summary>
    public string From { get; private init; } = "";

    /// <summary>When the person took it up; nothing for the one who opened the case.</summary>
    public DateTimeOffset? GrantedAt { get; private init; }

    /// <summary>When it was withdrawn or given back; nothing before.</summary>
    public DateTimeOffset? EndedAt { get; private init; }

    /// <summary>The grant itself, to be changed by a use case about grants.</summary>
    public CaseGrant ToGrant() => CaseGrant.Of(this);
}
