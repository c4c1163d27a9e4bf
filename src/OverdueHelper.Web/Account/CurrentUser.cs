using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using OverdueHelper.Application;
using OverdueHelper.Web.Controls;

namespace OverdueHelper.Web.Account;

/// <summary>Who is asking: the request's user in an endpoint or a static page, the circuit's user in a circuit.</summary>
internal sealed class CurrentUser(AuthenticationStateProvider circuit, BrowserZone zone) : ICurrentUser
{
    private HttpContext? _request;

    /// <summary>Says that this scope is a request's; a circuit's scope is never told.</summary>
    public void Use(HttpContext request)
    {
        _request = request;
        zone.Use(request.Request.Cookies[BrowserZone.Cookie]);
    }

    public async ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default)
    {
        var user = _request?.User ?? (await circuit.GetAuthenticationStateAsync()).User;
        return user.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
            ? new SignedIn(id, zone.Zone.Id)
            : throw new InvalidOperationException("Nobody is signed in.");
    }
}
