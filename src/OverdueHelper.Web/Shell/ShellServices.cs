using System.Globalization;

namespace OverdueHelper.Web.Shell;

/// <summary>Registers the frame around every page: languages, formats and the clock.</summary>
public static class ShellServices
{
    /// <summary>The longest message a browser may send in one piece: a note of a megabyte must end in a message, not in a lost circuit.</summary>
    public const long LargestMessage = 2 * 1024 * 1024;

    /// <summary>Languages the screens speak.</summary>
    public static readonly string[] Languages = ["en", "zh-Hans"];

    /// <summary>Ways to write numbers and days; the browser's own is taken where it is one of these.</summary>
    public static readonly string[] FormatCultures =
    [
        "en-GB", "en-US", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-ZA", "zh-CN", "zh-HK", "zh-TW", "de-DE", "de-AT", "de-CH", "fr-FR", "fr-BE", "fr-CA", "fr-CH",
        "es-ES", "es-MX", "es-AR", "it-IT", "nl-NL", "nl-BE", "pl-PL", "pt-PT", "pt-BR", "cs-CZ", "sk-SK", "hu-HU", "ro-RO", "bg-BG", "sv-SE", "da-DK", "nb-NO", "fi-FI",
        "el-GR", "tr-TR", "uk-UA", "ru-RU", "hi-IN", "ja-JP", "ko-KR", "vi-VN", "th-TH", "id-ID", "ar-EG", "he-IL",
    ];

    /// <summary>Adds them.</summary>
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture("en-GB");
            options.DefaultRequestCulture = new Microsoft.AspNetCore.Localization.RequestCulture("en-GB", "en");
            options.SupportedCultures = [.. FormatCultures.Select(CultureInfo.GetCultureInfo)];
            options.SupportedUICultures = [.. Languages.Select(CultureInfo.GetCultureInfo)];
        });
        return services;
    }
}
