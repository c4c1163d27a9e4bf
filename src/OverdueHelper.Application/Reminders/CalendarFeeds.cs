using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace OverdueHelper.Application.Reminders;

/// <summary>Private addresses of a calendar: made here, kept only as a hash, found by that hash, ended at any time.</summary>
internal static class CalendarFeeds
{
    /// <summary>The login provider the hash is kept under; it signs nobody in.</summary>
    public const string Provider = "CalendarFeed";

    /// <summary>What is kept of a secret, which is long enough for a fast hash; nothing when the text cannot be one.</summary>
    public static string? Kept(string secret) => secret.Length == LinkSecret.Length ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret))) : null;

    /// <summary>The hashes that this person's feeds of a case are kept under.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(UserManager<IdentityUser> users, IdentityUser user, Guid caseId) =>
        [.. (await users.GetLoginsAsync(user)).Where(login => login.LoginProvider == Provider && login.ProviderDisplayName == caseId.ToString("N")).Select(login => login.ProviderKey)];

    /// <summary>Ends this person's feeds of a case.</summary>
    public static async Task EndAsync(UserManager<IdentityUser> users, IdentityUser user, Guid caseId)
    {
        foreach (var kept in await OfAsync(users, user, caseId))
        {
            await users.RemoveLoginAsync(user, Provider, kept);
        }
    }
}
