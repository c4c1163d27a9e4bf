using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Sharing;

/// <summary>The private calendar addresses of a person whose access ends.</summary>
internal static class GivenFeeds
{
    /// <summary>Removes them with the next save. They open nothing without a grant; this way a later grant does not wake an address that was passed on.</summary>
    public static async Task RemoveAsync(OverdueDbContext context, Guid caseId, string userId, CancellationToken cancellationToken)
    {
        var name = caseId.ToString("N");
        context.RemoveRange(await context.Set<IdentityUserLogin<string>>()
            .Where(login => login.UserId == userId && login.LoginProvider == CalendarFeeds.Provider && login.ProviderDisplayName == name)
            .ToListAsync(cancellationToken));
    }
}
