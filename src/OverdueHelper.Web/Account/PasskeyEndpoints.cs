using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace OverdueHelper.Web.Account;

/// <summary>What the browser needs to make or use a passkey, asked for by <c>passkey.js</c>.</summary>
internal static class PasskeyEndpoints
{
    public static void MapPasskeys(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/account/passkey").AddEndpointFilter<FormToken>();
        group.MapPost("creation", CreationAsync).RequireAuthorization();
        group.MapPost("request", async (SignInManager<IdentityUser> signIn) =>
            TypedResults.Content(await signIn.MakePasskeyRequestOptionsAsync(user: null), "application/json"));
    }

    private static async Task<Results<ContentHttpResult, NotFound>> CreationAsync(HttpContext context, SignInManager<IdentityUser> signIn)
    {
        if (await signIn.UserManager.GetUserAsync(context.User) is not { Email: { } mail } user)
        {
            return TypedResults.NotFound();
        }

        var options = await signIn.MakePasskeyCreationOptionsAsync(new() { Id = user.Id, Name = mail, DisplayName = mail });
        return TypedResults.Content(options, "application/json");
    }
}
