using Microsoft.AspNetCore.StaticAssets;

namespace OverdueHelper.Web.Account;

/// <summary>What every answer tells the browser: run only our own scripts, frame nothing, keep no private page.</summary>
internal sealed class SecurityHeaders(IConfiguration configuration) : IMiddleware
{
    // Nothing of ours is inline, so scripts need neither 'unsafe-inline' nor a nonce. MudBlazor sets style attributes.
    private readonly string _policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; " +
        $"object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'{Elsewhere(configuration["Leave:Address"])}";

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            Set(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = _policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!IsStatic(context))
        {
            headers.CacheControl = "no-store";
        }
    }

    private static bool IsStatic(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || context.Request.Path.StartsWithSegments("/_framework", StringComparison.Ordinal);

    // A form may lead elsewhere only to leave.
    private static string Elsewhere(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps ? " " + uri.GetLeftPart(UriPartial.Authority) : "";
}
