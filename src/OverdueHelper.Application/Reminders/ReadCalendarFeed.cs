using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Reminders;

/// <summary>Answers a calendar program that holds a private address. Nobody is signed in: the secret says whose calendar it is.</summary>
public sealed class ReadCalendarFeed(IDbContextFactory<OverdueDbContext> factory, TimeProvider time) : IUseCase
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

        // From here on the context sees what the owner sees, no more; the zone is not known, so the day is UTC's.
        context.UserId = feed.UserId;
        context.Today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return await WriteCalendar.OfCaseAsync(context, caseId, time.GetUtcNow(), cancellationToken);
    }
}
