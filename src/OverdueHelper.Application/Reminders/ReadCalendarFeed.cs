using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Reminders;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Reminders;

/// <summary>Answers a calendar program that holds a private address. Nobody is signed in: the secret says whose calendar it is.</summary>
public sealed class ReadCalendarFeed(IDbContextFactory<OverdueDbContext> factory, RulePacks packs, TimeProvider time) : IUseCase
{
    /// <summary>The file's text, as its owner would see it.</summary>
    /// <param name="secret">The secret part of the address.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns><see langword="null"/> when the address was ended or never was, or its owner no longer holds the case.</returns>
    public async Task<string?> RunAsync(string secret, CancellationToken cancellationToken = default)
    {
        if (CalendarFeeds.Kept(secret) is not { } kept)
        {
            return null;
        }

        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var feed = await context.Set<IdentityUserLogin<string>>()
            .Where(login => login.LoginProvider == CalendarFeeds.Provider && login.ProviderKey == kept)
            .Select(login => new { login.UserId, login.ProviderDisplayName })
            .SingleOrDefaultAsync(cancellationToken);
        if (feed is null || !Guid.TryParse(feed.ProviderDisplayName, out var caseId))
        {
            return null;
        }

        // From here on the context sees what the owner sees, no more. A calendar program cannot say where it is: the zone is the one
        // of the owner's reminders, else UTC's day counts.
        context.UserId = feed.UserId;
        context.Packs = packs.All;
        var zone = await context.Set<ReminderSettings>().Select(row => row.Zone).SingleOrDefaultAsync(cancellationToken);
        context.Today = ZoneClock.DayIn(zone, time.GetUtcNow());
        return await WriteCalendar.OfCaseAsync(context, caseId, time.GetUtcNow(), cancellationToken);
    }
}
