using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Reminders;
using OverdueHelper.Domain.Sharing;

namespace OverdueHelper.Persistence;

/// <summary>Which cases one save is about, and whether the person may write to all of them.</summary>
internal sealed class PendingChanges
{
    private readonly Dictionary<Guid, GrantRole> _needs;

    private PendingChanges(Dictionary<Guid, GrantRole> needs) => _needs = needs;

    /// <summary>The cases a grant is needed for.</summary>
    public IReadOnlyCollection<Guid> AskFor => _needs.Keys;

    /// <summary>Reads the change set and refuses what no grant could allow.</summary>
    public static PendingChanges Of(OverdueDbContext context, SaveKind kind)
    {
        var changed = context.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        if (kind is SaveKind.Outbox)
        {
            return changed.TrueForAll(entry => entry.Entity is Reminder)
                ? new PendingChanges([])
                : throw new NotGrantedException("The outbox holds e-mails and nothing else.");
        }

        if (kind is not SaveKind.Grants && changed.Exists(entry => entry.Entity is CaseGrant or CaseInvitation))
        {
            throw new NotGrantedException("Grants change only through their own use cases.");
        }

        if (changed.Exists(entry => (entry.Entity as IUserRow)?.UserId is { } person && person != context.UserId)
            || changed.Exists(entry => entry.Entity is CaseLook look && look.UserId != context.UserId))
        {
            throw new NotGrantedException("The row belongs to another person.");
        }

        var opened = kind is SaveKind.Grants ? Opened(context.UserId, changed) : [];
        var grants = new ChangedGrants(context, changed);
        Dictionary<Guid, GrantRole> needs = [];
        foreach (var entry in changed)
        {
            if (CaseOf(entry) is { } id && !opened.Contains(id) && NeedOf(entry, grants) is { } need)
            {
                needs[id] = needs.TryGetValue(id, out var other) && other.Allows(need) ? other : need;
            }
        }

        return new PendingChanges(needs);
    }

    /// <summary>Refuses the save unless the database granted what it takes in every case asked for.</summary>
    public void Check(IEnumerable<HeldRole> held)
    {
        var roles = held.ToDictionary(row => row.CaseId, row => row.Role);
        if (!_needs.All(need => roles.TryGetValue(need.Key, out var role) && role.Allows(need.Value)))
        {
            throw new NotGrantedException();
        }
    }

    // A new case counts as held when the same save makes the person its owner: a repeated id fails on the primary key.
    private static HashSet<Guid> Opened(string userId, List<EntityEntry> changed)
    {
        var owned = changed
            .Where(entry => entry.State is EntityState.Added)
            .Select(entry => entry.Entity)
            .OfType<CaseGrant>()
            .Where(grant => grant is { Role: GrantRole.Owner, State: GrantState.Active } && grant.UserId == userId)
            .Select(grant => grant.CaseId);
        return
        [
            .. changed
                .Where(entry => entry.State is EntityState.Added)
                .Select(entry => entry.Entity)
                .OfType<CaseFile>()
                .Select(file => file.Id)
                .Intersect(owned),
        ];
    }

    // A look is left by whoever looks; only an owner shares or deletes; all else takes the right to write.
    private static GrantRole? NeedOf(EntityEntry entry, ChangedGrants grants) => entry.Entity switch
    {
        CaseLook => GrantRole.Viewer,
        CaseGrant or CaseInvitation => grants.NeedOf(entry),
        CaseFile when entry.State is EntityState.Deleted => GrantRole.Owner,
        _ => GrantRole.Counsellor,
    };

    private static Guid? CaseOf(EntityEntry entry) => entry.Entity switch
    {
        CaseFile file => file.Id,
        CaseGrant grant => grant.CaseId,
        CaseInvitation invitation => invitation.CaseId,
        ICaseRow row => row.CaseId,
        _ => null,
    };
}
