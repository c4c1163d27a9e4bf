using Microsoft.AspNetCore.Identity;

namespace OverdueHelper.Application.Accounts;

/// <summary>Return codes: written codes, kept among a user's logins.</summary>
internal static class ReturnCodes
{
    /// <summary>The login provider the hash is kept under.</summary>
    public const string Provider = "ReturnCode";

    /// <summary>Ends whatever code the user has.</summary>
    public static async Task RemoveAsync(UserManager<IdentityUser> users, IdentityUser user)
    {
        foreach (var login in (await users.GetLoginsAsync(user)).Where(login => login.LoginProvider == Provider))
        {
            await users.RemoveLoginAsync(user, login.LoginProvider, login.ProviderKey);
        }
    }
}
