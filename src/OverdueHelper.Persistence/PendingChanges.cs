using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Reminders;

namespace OverdueHelper.Persistence;

/// <summary>Which cases one save is about, and whether the person may write to all of them.</summary>
internal sealed class PendingChanges
{
    private readonly HashSet<Guid> _opened;

    private PendingChanges(HashSet<Guid> askFor, HashSet<Guid> opened)
    {
        AskFor = askFor;
        _opened = opened;
    }

    /// <summary>The cases a writing grant is needed for.</summary>
    public IReadOnlyCollection<Guid> AskFor { get; }

    /// <summary>Reads the change set and refuses what no grant could allow.</summary>
    public static PendingChanges Of(OverdueDbContext context, SaveKind kind)
    {
        var changed = context.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        if (kind is SaveKind.Outbox)
        {
            return changed.TrueForAll(entry => entry.Entity is Reminder)
                ? new PendingChanges([], [])
                : throw new NotGrantedException("The outbox holds e-mails and nothing else.");
        }

        if (kind is not SaveKind.Grants && changed.Exists(entry => entry.Entity is CaseGrant))
        {
            throw new NotGrantedException("Grants change only through their own use cases.");
        }

        if (changed.Exists(entry => entry.Entity is IUserRow row && row.UserId != context.UserId))
        {
            throw new NotGrantedException("The row belongs to another person.");
        }

        var opened = kind is SaveKind.Grants ? Opened(context.UserId, changed) : [];
        var cases = changed.Select(CaseOf).OfType<Guid>().Where(id => !opened.Contains(id)).ToHashSet();
        return new PendingChanges(cases, opened);
    }

    /// <summary>Refuses the save unless every case asked for is among those the database granted.</summary>
    public void Check(IEnumerable<Guid> granted)
    {
        if (!AskFor.All(granted.Concat(_opened).ToHashSet().Contains))
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

    private static Guid? CaseOf(EntityEntry entry) => entry.Entity switch
    {
        CaseFile file => file.Id,
        CaseGrant grant => grant.CaseId,
        ICaseRow row => row.CaseId,
        _ => null,
    };
}
