using Microsoft.AspNetCore.Identity;

namespace OverdueHelper.Application.Accounts;

/// <summary>Makes guests.</summary>
internal static class NewGuest
{
    /// <summary>A user without credentials, to be added.</summary>
    /// <param name="normalizer">Makes names comparable, as Identity does.</param>
    public static IdentityUser Make(ILookupNormalizer normalizer)
    {
        var id = Guid.CreateVersion7().ToString();
        var name = GuestName.Of(id);
        return new IdentityUser { Id = id, UserName = name, NormalizedUserName = normalizer.NormalizeName(name), LockoutEnabled = true, SecurityStamp = Guid.NewGuid().ToString("N") };
    }
}
