using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Sharing;

namespace OverdueHelper.Persistence;

/// <summary>What one save does with grants and invitations, and which role each of it takes.</summary>
/// <remarks>
/// Only an owner shares. Everybody gives their own grant back, or hands it to another account of theirs as it is; and a code gives
/// exactly what its invitation offers, which the same save uses up. What a grant or an invitation held before stands in the WHERE of
/// its update, so that a false one changes nothing.
/// </remarks>
internal sealed class ChangedGrants(OverdueDbContext context, IReadOnlyList<EntityEntry> changed)
{
    private readonly List<CaseInvitation> _usedUp =
    [
        .. changed
            .Where(entry => entry.State is EntityState.Deleted)
            .Select(entry => entry.Entity)
            .OfType<CaseInvitation>()
            .Where(invitation => context.CodeHash.Length > 0 && invitation.CodeHash == context.CodeHash),
    ];

    private readonly List<CaseGrant> _handedOver =
    [
        .. changed
            .Where(entry => entry.State is EntityState.Deleted)
            .Select(entry => entry.Entity)
            .OfType<CaseGrant>()
            .Where(grant => grant.UserId == context.UserId),
    ];

    /// <summary>The least role the change takes; nothing where a code is enough.</summary>
    public GrantRole? NeedOf(EntityEntry entry) => entry.Entity switch
    {
        CaseGrant grant when grant.UserId == context.UserId => NeedOfMine(entry, grant),
        CaseGrant grant when _handedOver.Exists(mine => IsSame(mine, grant)) => GrantRole.Viewer,
        CaseInvitation invitation when _usedUp.Contains(invitation) && changed.Any(other => other.Entity is CaseGrant grant && IsTakenUp(other, grant, invitation)) => null,
        _ => GrantRole.Owner,
    };

    private GrantRole? NeedOfMine(EntityEntry entry, CaseGrant grant)
    {
        if (entry.State is EntityState.Deleted || (entry.State is EntityState.Modified && grant.State is GrantState.Ended))
        {
            return GrantRole.Viewer;
        }

        return _usedUp.Exists(invitation => IsTakenUp(entry, grant, invitation)) ? null : GrantRole.Owner;
    }

    private bool IsTakenUp(EntityEntry entry, CaseGrant grant, CaseInvitation invitation) =>
        entry.State is EntityState.Added or EntityState.Modified
        && grant.State is GrantState.Active
        && grant.UserId == context.UserId
        && (grant.CaseId, grant.Role, grant.ExpiresOn) == (invitation.CaseId, invitation.Role, invitation.ExpiresOn);

    private static bool IsSame(CaseGrant one, CaseGrant other) =>
        (one.CaseId, one.Role, one.State, one.ExpiresOn) == (other.CaseId, other.Role, other.State, other.ExpiresOn);
}
