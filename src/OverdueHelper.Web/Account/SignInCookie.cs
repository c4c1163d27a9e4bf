using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace OverdueHelper.Web.Account;

/// <summary>The cookie that signs a browser in. A guest's lasts a year and is renewed while it is used.</summary>
internal static class SignInCookie
{
    private static readonly TimeSpan _year = TimeSpan.FromDays(365);

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "OverdueHelper";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = _year;
        options.SlidingExpiration = true;
        options.LoginPath = "/account/sign-in";
        options.AccessDeniedPath = "/not-found";
        options.ReturnUrlParameter = "from";
        var checkStamp = options.Events.OnValidatePrincipal;
        options.Events.OnValidatePrincipal = async context =>
        {
            var services = context.HttpContext.RequestServices;
            var stamp = services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
            if (services.GetRequiredService<EndedSessions>().IsEnded(context.Principal?.FindFirstValue(stamp)))
            {
                context.RejectPrincipal();
                return;
            }

            await checkStamp(context);
        };
    }

    /// <summary>Signs out of this browser and ends everything that was open in the user's name.</summary>
    public static async Task EndAsync(HttpContext context, SignInManager<IdentityUser> signIn, EndedSessions ended)
    {
        if (await signIn.UserManager.GetUserAsync(context.User) is { } user)
        {
            var stamp = await signIn.UserManager.GetSecurityStampAsync(user);
            await signIn.UserManager.UpdateSecurityStampAsync(user);
            ended.End(user.Id, stamp);
        }

        await signIn.SignOutAsync();
        await context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
    }
}
