using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace OverdueHelper.Web.Account;

/// <summary>Who is signed in to a circuit: nobody any more as soon as they sign out in any window.</summary>
internal sealed class CircuitUser : RevalidatingServerAuthenticationStateProvider
{
    private readonly IServiceScopeFactory _scopes;
    private readonly IOptions<IdentityOptions> _options;
    private readonly EndedSessions _ended;

    public CircuitUser(ILoggerFactory loggers, IServiceScopeFactory scopes, IOptions<IdentityOptions> options, EndedSessions ended)
        : base(loggers)
    {
        (_scopes, _options, _ended) = (scopes, options, ended);
        ended.Ended += OnEnded;
    }

    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<IdentityUser>>();
        var user = await users.GetUserAsync(authenticationState.User);
        return user is not null
            && authenticationState.User.FindFirstValue(_options.Value.ClaimsIdentity.SecurityStampClaimType) == await users.GetSecurityStampAsync(user);
    }

    protected override void Dispose(bool disposing)
    {
        _ended.Ended -= OnEnded;
        base.Dispose(disposing);
    }

    private void OnEnded(string userId) => _ = EndAsync(userId);

    private async Task EndAsync(string userId)
    {
        try
        {
            var state = await GetAuthenticationStateAsync();
            if (state.User.FindFirstValue(ClaimTypes.NameIdentifier) == userId)
            {
                SetAuthenticationState(Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity()))));
            }
        }
        catch (InvalidOperationException)
        {
            // Made for a request and never given a state: there is no circuit to end.
        }
    }
}
