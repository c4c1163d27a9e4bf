using Microsoft.AspNetCore.Identity;

namespace OverdueHelper.Application.Accounts;

/// <summary>How a guest is told from an account: by a name nobody can register.</summary>
public static class GuestName
{
    // No mail address starts like this, and accounts are named by their mail address.
    private const string Prefix = "guest/";

    /// <summary>The name of a new guest.</summary>
    /// <param name="userId">The guest's id.</param>
    public static string Of(string userId) => Prefix + userId;

    /// <summary>Whether the name is a guest's.</summary>
    /// <param name="userName">A user's name.</param>
    public static bool IsGuest(string? userName) => userName?.StartsWith(Prefix, StringComparison.Ordinal) is true;

    /// <summary>Whether the user is a guest: nobody without the cookie or the return code can sign in as them.</summary>
    /// <param name="user">The user.</param>
    public static bool IsGuest(this IdentityUser user) => IsGuest(user.UserName);
}
