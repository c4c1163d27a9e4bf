using System.Globalization;
using System.Threading.RateLimiting;

namespace OverdueHelper.Web.Account;

/// <summary>How often one address may try a password, a code or a passkey, and how often it may start.</summary>
internal static class CredentialLimits
{
    private static readonly TimeSpan _window = TimeSpan.FromMinutes(1);

    /// <summary>Limits every form below <c>/account</c> and <c>/start</c>; reading a page is free.</summary>
    public static IServiceCollection AddCredentialLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var tries = configuration.GetValue("Limits:TriesPerMinute", 10);
        var starts = configuration.GetValue("Limits:StartsPerMinute", 30);
        return services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Limit(context, tries, starts));
            options.OnRejected = (rejected, cancellationToken) => new ValueTask(RefuseAsync(rejected.HttpContext, cancellationToken));
        });
    }

    private static RateLimitPartition<string> Limit(HttpContext context, int tries, int starts)
    {
        var from = context.Connection.RemoteIpAddress?.ToString() ?? "";
        var path = context.Request.Path;
        if (!HttpMethods.IsPost(context.Request.Method) || Leaving(path))
        {
            return RateLimitPartition.GetNoLimiter("");
        }

        if (path.StartsWithSegments("/account", StringComparison.OrdinalIgnoreCase))
        {
            return RateLimitPartition.GetFixedWindowLimiter("account " + from, _ => Window(tries));
        }

        return path.StartsWithSegments("/start", StringComparison.OrdinalIgnoreCase)
            ? RateLimitPartition.GetFixedWindowLimiter("start " + from, _ => Window(starts))
            : RateLimitPartition.GetNoLimiter("");
    }

    // Nobody is ever kept from leaving.
    private static bool Leaving(PathString path) =>
        path.Equals(LeaveEndpoints.Leave, StringComparison.OrdinalIgnoreCase) || path.Equals(LeaveEndpoints.SignOut, StringComparison.OrdinalIgnoreCase);

    private static FixedWindowRateLimiterOptions Window(int permits) => new() { PermitLimit = permits, Window = _window };

    private static async Task RefuseAsync(HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = _window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(AccountText.TooManyTries, cancellationToken);
    }
}
