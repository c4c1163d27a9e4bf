using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using OverdueHelper.Application;
using OverdueHelper.Application.Accounts;
using OverdueHelper.Application.Cases;
using OverdueHelper.Web.Controls;

namespace OverdueHelper.Web.Account;

/// <summary>Starts a case, empty or as an example: as a new guest, or for whoever is signed in already.</summary>
internal static class StartEndpoints
{
    public static void MapStart(this IEndpointRouteBuilder app)
    {
        var start = app.MapGroup("/start").AddEndpointFilter<FormToken>();
        start.MapPost("", (Delegate)StartEmptyAsync);
        start.MapPost("example/{kind}", (HttpContext context, string kind) => Enum.TryParse<ExampleKind>(kind, ignoreCase: true, out var example) && Enum.IsDefined(example)
            ? StartAsync(context, example)
            : Task.FromResult<Results<RedirectHttpResult, NotFound>>(TypedResults.NotFound()));
    }

    private static Task<Results<RedirectHttpResult, NotFound>> StartEmptyAsync(HttpContext context) => StartAsync(context, example: null);

    private static async Task<Results<RedirectHttpResult, NotFound>> StartAsync(HttpContext context, ExampleKind? example)
    {
        var services = context.RequestServices;
        if (context.User.FindFirstValue(ClaimTypes.NameIdentifier) is not null)
        {
            var opened = await services.GetRequiredService<OpenCase>().RunAsync(Guid.CreateVersion7(), example, context.RequestAborted);
            return opened is Outcome<Guid>.Done case_ ? ToCase(case_.Value) : TypedResults.NotFound();
        }

        var zone = context.Request.Cookies[BrowserZone.Cookie];
        var guest = await services.GetRequiredService<StartAsGuest>().RunAsync(zone, example, context.RequestAborted);
        await services.GetRequiredService<SignInManager<IdentityUser>>().SignInAsync(guest.User, isPersistent: true);
        return ToCase(guest.CaseId);
    }

    private static RedirectHttpResult ToCase(Guid caseId) => TypedResults.LocalRedirect($"/cases/{caseId:D}");
}
