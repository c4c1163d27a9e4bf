using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Loans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application;

/// <summary>Opens the database for one operation of the person who is asking. The only way in.</summary>
/// <param name="factory">Makes contexts.</param>
/// <param name="user">Who is asking.</param>
/// <param name="time">The clock.</param>
/// <param name="packs">The frameworks of this installation.</param>
public sealed class Desk(IDbContextFactory<OverdueDbContext> factory, ICurrentUser user, TimeProvider time, RulePacks packs)
{
    /// <summary>This moment, in UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>A fresh context that sees only this person's rows; dispose it when the operation ends.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public async Task<OverdueDbContext> OpenAsync(CancellationToken cancellationToken = default)
    {
        var reader = await user.GetAsync(cancellationToken);
        var context = await factory.CreateDbContextAsync(cancellationToken);
        context.UserId = reader.UserId;
        context.Today = Today(reader);
        context.Packs = packs.All;
        return context;
    }

    /// <summary>The day where the person is, for validators; an open context knows it as <see cref="OverdueDbContext.Today"/>.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public async ValueTask<DateOnly> TodayAsync(CancellationToken cancellationToken = default) => Today(await user.GetAsync(cancellationToken));

    private DateOnly Today(SignedIn reader) => ZoneClock.DayIn(reader.Zone, time.GetUtcNow());
}
