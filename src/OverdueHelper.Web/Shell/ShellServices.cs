using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MudBlazor;
using MudBlazor.Services;
using OverdueHelper.Web.Controls;

namespace OverdueHelper.Web.Shell;

/// <summary>Registers the frame around every page: components, languages, formats and the clock.</summary>
public static class ShellServices
{
    /// <summary>The longest message a browser may send in one piece: a note of a megabyte must end in a message, not in a lost circuit.</summary>
    public const long LargestMessage = 2 * 1024 * 1024;

    /// <summary>Adds them.</summary>
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(hub => hub.MaximumReceiveMessageSize = LargestMessage);
        services.AddMudServices(options => options.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomLeft);
        services.AddControls();
        services.TryAddSingleton(TimeProvider.System);
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture("en-GB", "en");
            options.SupportedCultures = [.. Tongues.Formats];
            options.SupportedUICultures = [.. Tongues.Spoken];
        });
        return services;
    }

    /// <summary>Maps the pages and what belongs to the frame.</summary>
    public static void MapShell(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        app.MapDisplay();
    }
}
