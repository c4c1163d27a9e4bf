using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Accounts;
using OverdueHelper.Domain.Sharing;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Sharing;

/// <summary>Opens the database for somebody who holds a code, signed in or not.</summary>
/// <param name="factory">Makes contexts; nobody may be signed in, so there is no desk.</param>
/// <param name="time">The clock.</param>
internal sealed class InvitationDoor(IDbContextFactory<OverdueDbContext> factory, TimeProvider time)
{
    /// <summary>This moment.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>A context that sees the person's cases and the invitation of the code.</summary>
    /// <param name="code">The code as typed.</param>
    /// <param name="userId">The person; empty when nobody is signed in.</param>
    /// <param name="zone">Where they are, if known.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<OverdueDbContext> OpenAsync(string code, string userId, string? zone, CancellationToken cancellationToken)
    {
        var context = await factory.CreateDbContextAsync(cancellationToken);
        context.UserId = userId;
        context.Today = ZoneClock.DayIn(zone, Now);
        context.CodeHash = WrittenCode.Kept(code) ?? "";
        return context;
    }

    /// <summary>The invitation of the context's code; nothing when it was never made, was used or withdrawn, is too old, or would open nothing any more.</summary>
    public async Task<CaseInvitation?> FindAsync(OverdueDbContext context, CancellationToken cancellationToken) =>
        context.CodeHash.Length > 0
        && await context.Set<CaseInvitation>().SingleOrDefaultAsync(row => row.CodeHash == context.CodeHash, cancellationToken) is { } found
        && found.IsGood(Now) && (found.ExpiresOn is null || found.ExpiresOn >= context.Today)
            ? found
            : null;
}
