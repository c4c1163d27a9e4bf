using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Accounts;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Reminders;
using OverdueHelper.Domain.Sharing;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Cases.Grants;

/// <summary>Hands a guest's cases to the account the same person signs in to, and ends the guest, in one transaction.</summary>
/// <param name="factory">Makes contexts; two people are involved, so there is no desk.</param>
/// <param name="time">The clock.</param>
public sealed class MoveGuestCases(IDbContextFactory<OverdueDbContext> factory, TimeProvider time) : IUseCase
{
    /// <summary>Moves the grants. Does nothing when the first user is not a guest. The caller has proved both identities.</summary>
    /// <param name="guestId">Who was signed in by cookie.</param>
    /// <param name="accountId">Who just proved to be the account's owner.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many cases moved.</returns>
    public async Task<int> RunAsync(string guestId, string accountId, CancellationToken cancellationToken = default)
    {
        await using var context = await OpenAsync(guestId, cancellationToken);
        var guest = await context.Set<IdentityUser>().SingleOrDefaultAsync(user => user.Id == guestId, cancellationToken);
        if (guest?.IsGuest() is not true || guestId == accountId)
        {
            return 0;
        }

        var grants = await context.Grants.ToListAsync(cancellationToken);
        var ofAccount = await context.Set<CaseMember>().Where(member => member.UserId == accountId).AsNoTracking().ToListAsync(cancellationToken);
        foreach (var grant in grants)
        {
            HandOver(context, grant, ofAccount.Find(member => member.CaseId == grant.CaseId)?.ToGrant(), accountId);
        }

        var wishes = await context.Set<ReminderSettings>().AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        context.Remove(guest);
        await context.SaveWithGrantsAsync(cancellationToken);

        // The guest's reminders come along, unless the account has wishes of its own.
        await using var account = await OpenAsync(accountId, cancellationToken);
        if (wishes is { IsOn: true } && !await account.Set<ReminderSettings>().AnyAsync(cancellationToken))
        {
            account.Add(wishes.MovedTo(accountId, LinkSecret.Make()));
            await account.SaveChangesAsync(cancellationToken);
        }

        return grants.Count;
    }

    // A person who was a guest here and is known to the case by the account as well keeps the right that allows more.
    private static void HandOver(OverdueDbContext context, CaseGrant mine, CaseGrant? theirs, string accountId)
    {
        context.Remove(mine);
        if (theirs is null)
        {
            context.Add(mine.MovedTo(accountId));
        }
        else if (!theirs.IsInForce(context.Today) || !theirs.Role.Allows(mine.Role))
        {
            context.Attach(theirs);
            theirs.TakeOver(mine);
        }
    }

    private async Task<OverdueDbContext> OpenAsync(string userId, CancellationToken cancellationToken)
    {
        var context = await factory.CreateDbContextAsync(cancellationToken);
        context.UserId = userId;

        // A grant lasts to the end of its last day anywhere; which zone the person is in does not matter for moving it.
        context.Today = ZoneClock.DayIn(zone: null, time.GetUtcNow()).AddDays(-1);
        return context;
    }
}
