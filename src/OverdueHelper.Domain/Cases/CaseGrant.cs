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
    public GrantRole Role { get; private init; }

    /// <summary>Where the grant stands.</summary>
    public GrantState State { get; private set; }

    /// <summary>The last day the grant opens the case; nothing when it does not expire.</summary>
    public DateOnly? ExpiresOn { get; private init; }

    /// <summary>The owner's grant of a case just opened: active, without end.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="userId">The owner.</param>
    public static CaseGrant Own(Guid caseId, string userId) => new(caseId, userId, GrantRole.Owner, GrantState.Active, expiresOn: null);

    /// <summary>An offer to another person, which opens nothing until it is accepted.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="userId">The person invited.</param>
    /// <param name="role">What the person may do.</param>
    /// <param name="expiresOn">The last day; nothing when it does not expire.</param>
    public static CaseGrant Invite(Guid caseId, string userId, GrantRole role, DateOnly? expiresOn) =>
        new(caseId, userId, role, GrantState.Invited, expiresOn);

    /// <summary>The same right, held by another account of the same person.</summary>
    /// <param name="userId">The account that takes it over.</param>
    public CaseGrant MovedTo(string userId) => new(CaseId, userId, Role, State, ExpiresOn);

    /// <summary>Takes up an offer.</summary>
    /// <exception cref="InvalidOperationException">The grant is not an open offer.</exception>
    public void Accept()
    {
        if (State != GrantState.Invited)
        {
            throw new InvalidOperationException("Only an open invitation can be accepted.");
        }

        State = GrantState.Active;
    }

    /// <summary>Withdraws the grant or gives it back. An ended grant stays ended.</summary>
    public void End() => State = GrantState.Ended;
}
