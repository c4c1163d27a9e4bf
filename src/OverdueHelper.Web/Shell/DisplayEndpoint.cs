using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace OverdueHelper.Web.Shell;

/// <summary>Keeps language, formats, colours and text size in cookies. Anti-forgery is checked because the values come from a form.</summary>
internal static class DisplayEndpoint
{
    public static void MapDisplay(this IEndpointRouteBuilder app) => app.MapPost("/display/save", Save);

    private static RedirectHttpResult Save(
        HttpContext context, [FromForm] string? language, [FromForm] string? format, [FromForm] string? theme, [FromForm] string? text, [FromForm] string? from)
    {
        var speaks = Tongues.Spoken.FirstOrDefault(spoken => spoken.Name == language) ?? CultureInfo.CurrentUICulture;
        var writes = Tongues.Formats.FirstOrDefault(culture => culture.Name == format) ?? CultureInfo.CurrentCulture;
        Keep(context, CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(writes, speaks)));
        Keep(context, "theme", theme is "light" or "dark" ? theme : "");
        Keep(context, "text", text is "large" or "largest" ? text : "");
        return TypedResults.LocalRedirect(LocalPath.Or(from, "/"));
    }

    private static void Keep(HttpContext context, string name, string value)
    {
        if (value.Length == 0)
        {
            context.Response.Cookies.Delete(name);
            return;
        }

        context.Response.Cookies.Append(name, value, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            HttpOnly = true,
            IsEssential = true,
        });
    }
}
