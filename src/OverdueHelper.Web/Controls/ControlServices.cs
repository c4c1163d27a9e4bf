namespace OverdueHelper.Web.Controls;

/// <summary>Registers what the controls need.</summary>
public static class ControlServices
{
    /// <summary>One of each per circuit.</summary>
    public static IServiceCollection AddControls(this IServiceCollection services)
    {
        services.AddScoped<TitleState>().AddScoped<SavedStatus>().AddScoped<BrowserZone>().AddScoped<Hiding>().AddScoped<DraftKeeper>();
        return services;
    }
}
