using OverdueHelper.Domain.Sharing;

namespace OverdueHelper.Domain.Cases;

/// <summary>The right of one person to one case.</summary>
public sealed class CaseGrant
{
    private CaseGrant(Guid caseId, string userId, GrantRole role, GrantState state, DateOnly? expiresOn)
    {
        CaseId = caseId;
        UserId = userId;
        Role = role;
        State = state;
        ExpiresOn = expiresOn;
    }

    /// <summary>The case it opens.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>The person it opens the case for.</summary>
    public string UserId { get; private init; }

    /// <summary>What the person may do there.</summary>
    public GrantRole Role { get; private set; }

    /// <summary>Where the grant stands.</summary>
    public GrantState State { get; private set; }

    /// <summary>The last day the grant opens the case; nothing when it does not expire.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>What the owner calls the person; empty for an owner.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name the owner goes by towards the person; empty for an owner.</summary>
    public string From { get; private set; } = "";

    /// <summary>When the person took it up; nothing for the one who opened the case.</summary>
    public DateTimeOffset? GrantedAt { get; private set; }

    /// <summary>When it was withdrawn or given back; nothing before.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The owner's grant of a case just opened: active, without end.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="userId">The owner.</param>
    public static CaseGrant Own(Guid caseId, string userId) => new(caseId, userId, GrantRole.Owner, GrantState.Active, expiresOn: null);

    /// <summary>What an invitation becomes when a person takes it up.</summary>
    /// <param name="invitation">The invitation, which is used up by it.</param>
    /// <param name="userId">The person.</param>
    /// <param name="now">This moment.</param>
    public static CaseGrant Of(CaseInvitation invitation, string userId, DateTimeOffset now)
    {
        var grant = new CaseGrant(invitation.CaseId, userId, invitation.Role, GrantState.Active, invitation.ExpiresOn);
        grant.Renew(invitation, now);
        return grant;
    }

    /// <summary>The grant as it was read among the members of a case.</summary>
    /// <param name="member">The reading.</param>
    internal static CaseGrant Of(CaseMember member) => new(member.CaseId, member.UserId, member.Role, member.State, member.ExpiresOn)
    {
        Name = member.Name,
        From = member.From,
        GrantedAt = member.GrantedAt,
        EndedAt = member.EndedAt,
    };

    /// <summary>Whether it opens the case.</summary>
    /// <param name="today">The day; the last day counts.</param>
    public bool IsInForce(DateOnly today) => State is GrantState.Active && (ExpiresOn is null || ExpiresOn >= today);

    /// <summary>The same right, held by another account of the same person.</summary>
    /// <param name="userId">The account that takes it over.</param>
    public CaseGrant MovedTo(string userId)
    {
        var moved = new CaseGrant(CaseId, userId, Role, State, ExpiresOn);
        moved.TakeOver(this);
        return moved;
    }

    /// <summary>Becomes the right that the same person holds by another account.</summary>
    /// <param name="other">That right, in the same case.</param>
    public void TakeOver(CaseGrant other) =>
        (Role, State, ExpiresOn, Name, From, GrantedAt, EndedAt) = (other.Role, other.State, other.ExpiresOn, other.Name, other.From, other.GrantedAt, other.EndedAt);

    /// <summary>Opens the case anew, after an end, by another invitation.</summary>
    /// <param name="invitation">An invitation to the same case.</param>
    /// <param name="now">This moment.</param>
    public void Renew(CaseInvitation invitation, DateTimeOffset now) =>
        (Role, State, ExpiresOn, Name, From, GrantedAt, EndedAt) = (invitation.Role, GrantState.Active, invitation.ExpiresOn, invitation.Name, invitation.From, now, null);

    /// <summary>Sets another last day.</summary>
    /// <param name="expiresOn">The last day; nothing when it does not expire.</param>
    /// <exception cref="InvalidOperationException">It is an owner's, which never expires, or it has ended.</exception>
    public void LastUntil(DateOnly? expiresOn)
    {
        if (Role is GrantRole.Owner || State is GrantState.Ended)
        {
            throw new InvalidOperationException("Only a grant that lasts, and is not an owner's, has a last day.");
        }

        ExpiresOn = expiresOn;
    }

    /// <summary>Withdraws the grant or gives it back. An ended grant stays ended until another invitation is taken up.</summary>
    /// <param name="now">This moment.</param>
    public void End(DateTimeOffset now)
    {
        if (State is not GrantState.Ended)
        {
            (State, EndedAt) = (GrantState.Ended, now);
        }
    }
}
