using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using OverdueHelper.Application.Accounts;

namespace OverdueHelper.Web.Account;

/// <summary>The ways out: sign out, and "leave now" on a screen someone else may look at.</summary>
internal static class LeaveEndpoints
{
    public const string Leave = "/account/leave";
    public const string SignOut = "/account/sign-out";
    public const string WarnFirst = "/account/before-you-leave";
    public const string Neutral = "/left";

    public static void MapLeaving(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("").AddEndpointFilter<FormToken>();
        group.MapPost(Leave, LeaveAsync);
        group.MapPost("/leave", LeaveAsync);
        group.MapPost(SignOut, SignOutAsync);
    }

    private static async Task<RedirectHttpResult> LeaveAsync(
        HttpContext context, SignInManager<IdentityUser> signIn, EndedSessions ended, CanReturn canReturn, IConfiguration configuration)
    {
        if (await IsLostAsync(context, canReturn))
        {
            return TypedResults.LocalRedirect(WarnFirst);
        }

        await SignInCookie.EndAsync(context, signIn, ended);
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
        return configuration["Leave:Address"] is { Length: > 0 } address ? TypedResults.Redirect(address) : TypedResults.LocalRedirect(Neutral);
    }

    private static async Task<RedirectHttpResult> SignOutAsync(HttpContext context, SignInManager<IdentityUser> signIn, EndedSessions ended, CanReturn canReturn)
    {
        if (await IsLostAsync(context, canReturn))
        {
            return TypedResults.LocalRedirect(WarnFirst);
        }

        await SignInCookie.EndAsync(context, signIn, ended);
        return TypedResults.LocalRedirect("/");
    }

    // A guest without a return code loses the case with the cookie: say so once, with the way back offered, then let them go.
    private static async Task<bool> IsLostAsync(HttpContext context, CanReturn canReturn)
    {
        var anyway = context.Request.HasFormContentType && (await context.Request.ReadFormAsync(context.RequestAborted))["anyway"] == "yes";
        return !anyway && context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } user && !await canReturn.RunAsync(user);
    }
}
