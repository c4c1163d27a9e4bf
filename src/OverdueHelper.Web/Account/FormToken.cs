using Microsoft.AspNetCore.Antiforgery;

namespace OverdueHelper.Web.Account;

/// <summary>Refuses a form that did not come from one of our own pages, whether or not its endpoint reads it.</summary>
internal sealed class FormToken(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        await antiforgery.IsRequestValidAsync(context.HttpContext) ? await next(context) : TypedResults.BadRequest();
}
