using Microsoft.AspNetCore.Components.Endpoints;
using OverdueHelper.Application.Sharing;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Web.Features.Sharing;

/// <summary>What cases that are shared need around every page and download.</summary>
internal static class SharingServices
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddSharing(this IServiceCollection services) => services.AddSingleton<EndedGrants>();

    /// <summary>Downloads of a case are written into the log of who looked, as its pages are; what somebody may not change is refused with 403.</summary>
    public static WebApplication UseSharing(this WebApplication app)
    {
        app.Use(EnterAsync);
        return app;
    }

    private static async Task EnterAsync(HttpContext context, RequestDelegate next)
    {
        // A page is entered by its own circuit, through CaseDoor.
        var isPage = context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
        if (!isPage && CaseAddress.CaseIn(context.Request.Path) is { } caseId)
        {
            await context.RequestServices.GetRequiredService<EnterCase>().RunAsync(caseId, context.RequestAborted);
        }

        try
        {
            await next(context);
        }
        catch (NotGrantedException) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
