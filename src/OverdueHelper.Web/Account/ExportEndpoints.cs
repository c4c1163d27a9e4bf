using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using OverdueHelper.Application.Accounts.Export;

namespace OverdueHelper.Web.Account;

/// <summary>Everything of one's own as a download.</summary>
internal static class ExportEndpoints
{
    public const string Everything = "/account/everything.zip";

    public static void MapExport(this IEndpointRouteBuilder app) => app.MapGet(Everything, Take).RequireAuthorization();

    private static IResult Take(HttpContext context, TakeEverything take, TimeProvider time)
    {
        // The archive's end of each entry is written without waiting; the alternative is a copy of everything on disk.
        context.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        var name = string.Create(CultureInfo.InvariantCulture, $"overduehelper-{time.GetUtcNow():yyyy-MM-dd}.zip");
        return Results.Stream(into => take.RunAsync(into, context.RequestAborted), "application/zip", name);
    }
}
