using System.Security.Claims;
using OverdueHelper.Application.Accounts;
using OverdueHelper.Application.Cases.Grants;

namespace OverdueHelper.Web.Account;

/// <summary>What happens when someone has proved who they are: a guest's cases come along, and they go where they wanted to.</summary>
internal sealed class Arrival(MoveGuestCases move)
{
    /// <summary>The page that lists the cases.</summary>
    public const string Home = "/account";

    /// <summary>The guest this browser is, if it is one. Ask before signing in, which replaces the user of the request.</summary>
    public static string? GuestOf(ClaimsPrincipal user) => GuestName.IsGuest(user.Identity?.Name) ? user.FindFirstValue(ClaimTypes.NameIdentifier) : null;

    /// <summary>Moves the guest's cases to whoever the request is signed in as now.</summary>
    public async Task CompleteAsync(HttpContext context, string? guestId)
    {
        if (guestId is not null && context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } accountId && accountId != guestId)
        {
            await move.RunAsync(guestId, accountId, context.RequestAborted);
        }
    }

    /// <summary>Where to go: the page that asked for the sign-in if it is one of ours, else the list of cases.</summary>
    public static string Target(string? from) =>
        from is ['/', ..] and not ['/', '/' or '\\', ..] && !from.Any(char.IsControl) ? from : Home;
}
