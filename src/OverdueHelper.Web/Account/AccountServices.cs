using System.Reflection;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using OverdueHelper.Application;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Loans;

namespace OverdueHelper.Web.Account;

/// <summary>Who may come in, where their data lies, and what every answer guards.</summary>
internal static class AccountServices
{
    private static readonly Version _dataProtectionFloor = new(10, 0, 7);

    /// <summary>Adds the database, accounts, keys, limits and headers.</summary>
    public static WebApplicationBuilder AddAccounts(this WebApplicationBuilder builder)
    {
        var folder = DataFolder.Open(builder.Configuration, builder.Environment);
        var provider = builder.Configuration["Database:Provider"] ?? "Sqlite";
        var connection = builder.Configuration["Database:ConnectionString"] ?? (provider == "Sqlite"
            ? $"Data Source={Path.Combine(folder, "overdue.db")}"
            : throw new InvalidOperationException("Set Database:ConnectionString."));
        var services = builder.Services;
        services.AddSingleton(RulePacks.Read(Path.Combine(folder, "packs")));
        services.AddSingleton(Guidelines.Read(Path.Combine(folder, "guidelines")));
        services.AddApplication(provider, connection);
        AddKeys(services, folder);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(SignInCookie.Configure);
        services.AddAuthorization();
        new IdentityBuilder(typeof(IdentityUser), services).AddSignInManager().AddDefaultTokenProviders();
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddCascadingAuthenticationState();
        services.AddSingleton<EndedSessions>();
        services.AddScoped<AuthenticationStateProvider, CircuitUser>();
        services.AddScoped<CurrentUser>().AddScoped<ICurrentUser>(scope => scope.GetRequiredService<CurrentUser>());
        services.AddScoped<Arrival>();
        services.AddSingleton<SecurityHeaders>();
        services.AddCredentialLimits(builder.Configuration);
        return builder;
    }

    /// <summary>Puts headers, limits, the user and the form tokens before the pages. Call it after the error pages and localization.</summary>
    public static WebApplication UseAccounts(this WebApplication app)
    {
        if (app.Configuration.GetValue<bool>("Https:Required"))
        {
            app.UseHsts();
            app.UseHttpsRedirection();
        }

        app.UseMiddleware<SecurityHeaders>();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use((context, next) =>
        {
            context.RequestServices.GetRequiredService<CurrentUser>().Use(context);
            return next(context);
        });
        app.UseAntiforgery();
        app.Use(AskWhoAsync);
        return app;
    }

    /// <summary>Maps starting, leaving and passkeys.</summary>
    public static WebApplication MapAccounts(this WebApplication app)
    {
        app.MapStart();
        app.MapLeaving();
        app.MapPasskeys();
        app.MapExport();
        return app;
    }

    // Everything below /cases is somebody's. A page or download that forgets to say so is closed all the same.
    private static Task AskWhoAsync(HttpContext context, RequestDelegate next) =>
        context.Request.Path.StartsWithSegments("/cases", StringComparison.OrdinalIgnoreCase) && context.User.Identity?.IsAuthenticated is not true
            ? context.ChallengeAsync()
            : next(context);

    // Earlier versions have known weaknesses in what they protect.
    private static void AddKeys(IServiceCollection services, string folder)
    {
        var version = typeof(IDataProtector).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version;
        var informational = typeof(DataProtectionServiceCollectionExtensions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        var known = Version.Parse((informational ?? version ?? "0.0").Split('+', '-')[0]);
        if (known < _dataProtectionFloor)
        {
            throw new InvalidOperationException($"DataProtection {_dataProtectionFloor} or newer is needed; this is {known}. Update the ASP.NET Core runtime.");
        }

        services.AddDataProtection()
            .SetApplicationName("OverdueHelper")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folder, "keys")));
    }
}
