using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Cases;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Accounts;

/// <summary>Begins without an account: a user without credentials, a case and the owner's grant, in one transaction.</summary>
/// <param name="factory">Makes contexts; nobody is signed in yet, so there is no desk.</param>
/// <param name="normalizer">Makes names comparable, as Identity does.</param>
/// <param name="examples">Where examples come from.</param>
/// <param name="time">The clock.</param>
public sealed class StartAsGuest(IDbContextFactory<OverdueDbContext> factory, ILookupNormalizer normalizer, IEnumerable<IExampleCases> examples, TimeProvider time) : IUseCase
{
    /// <summary>Makes the guest and the case.</summary>
    /// <param name="zone">The IANA name of the guest's time zone, if known.</param>
    /// <param name="example">The example to fill the case with; nothing for an empty case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<StartedGuest> RunAsync(string? zone, ExampleKind? example = null, CancellationToken cancellationToken = default)
    {
        var guest = NewGuest.Make(normalizer);
        var caseId = Guid.CreateVersion7();
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        context.UserId = guest.Id;
        context.Today = ZoneClock.DayIn(zone, time.GetUtcNow());
        context.Add(guest);
        CaseOpening.Add(context, caseId, example, examples);
        await context.SaveWithGrantsAsync(cancellationToken);
        return new StartedGuest(guest, caseId);
    }
}
