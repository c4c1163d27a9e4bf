using Microsoft.AspNetCore.Identity;

namespace OverdueHelper.Application.Accounts;

/// <summary>Gives a guest a code to come back with. Any earlier code ends.</summary>
/// <param name="users">Identity's users.</param>
public sealed class MakeReturnCode(UserManager<IdentityUser> users) : IUseCase
{
    /// <summary>Makes the code. It is shown once; only its hash is kept.</summary>
    /// <param name="guestId">The guest.</param>
    /// <returns><c>Done</c> with the code; <c>Missing</c> when the user is not a guest.</returns>
    public async Task<Outcome<string>> RunAsync(string guestId)
    {
        if (await users.FindByIdAsync(guestId) is not { } guest || !guest.IsGuest())
        {
            return new Outcome<string>.Missing();
        }

        await ReturnCodes.RemoveAsync(users, guest);
        var code = WrittenCode.Make();
        var result = await users.AddLoginAsync(guest, new UserLoginInfo(ReturnCodes.Provider, WrittenCode.Kept(code)!, null));
        return result.Succeeded ? new Outcome<string>.Done(code) : throw new InvalidOperationException("The return code was not saved.");
    }
}
