using Microsoft.AspNetCore.Identity;

namespace OverdueHelper.Application.Accounts;

/// <summary>Says whether a person has a way back after signing out: an account, or a return code.</summary>
/// <param name="users">Identity's users.</param>
public sealed class CanReturn(UserManager<IdentityUser> users) : IUseCase
{
    /// <summary>False for a guest without a return code, whose case is lost with the cookie.</summary>
    /// <param name="userId">The person.</param>
    public async Task<bool> RunAsync(string userId) =>
        await users.FindByIdAsync(userId) is not { } user
        || !user.IsGuest()
        || (await users.GetLoginsAsync(user)).Any(login => login.LoginProvider == ReturnCodes.Provider);
}
