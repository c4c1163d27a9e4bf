using Microsoft.AspNetCore.Identity;

namespace OverdueHelper.Application.Accounts;

/// <summary>Finds the guest a return code belongs to. The caller limits how often it may be tried.</summary>
/// <param name="users">Identity's users.</param>
public sealed class FindByReturnCode(UserManager<IdentityUser> users) : IUseCase
{
    /// <summary>Looks the code up.</summary>
    /// <param name="code">As typed.</param>
    /// <returns><c>Done</c> with the guest; <c>Missing</c> when no guest has this code.</returns>
    public async Task<Outcome<IdentityUser>> RunAsync(string code) =>
        WrittenCode.Kept(code) is { } kept && await users.FindByLoginAsync(ReturnCodes.Provider, kept) is { } guest && guest.IsGuest()
            ? new Outcome<IdentityUser>.Done(guest)
            : new Outcome<IdentityUser>.Missing();
}
