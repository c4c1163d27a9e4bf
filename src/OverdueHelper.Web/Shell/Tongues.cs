using System.Globalization;

namespace OverdueHelper.Web.Shell;

/// <summary>The languages the screens speak, and the ways to write numbers and days.</summary>
internal static class Tongues
{
    private static readonly string[] _formats =
    [
        "en-GB", "en-US", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-ZA", "zh-CN", "zh-HK", "zh-TW", "de-DE", "de-AT", "de-CH", "fr-FR", "fr-BE", "fr-CA", "fr-CH",
        "es-ES", "es-MX", "es-AR", "it-IT", "nl-NL", "nl-BE", "pl-PL", "pt-PT", "pt-BR", "cs-CZ", "sk-SK", "hu-HU", "ro-RO", "bg-BG", "sv-SE", "da-DK", "nb-NO", "fi-FI",
        "el-GR", "tr-TR", "uk-UA", "ru-RU", "hi-IN", "ja-JP", "ko-KR", "vi-VN", "th-TH", "id-ID", "ar-EG", "he-IL",
    ];

    /// <summary>English, and each language whose words are built in.</summary>
    public static IReadOnlyList<CultureInfo> Spoken { get; } = [CultureInfo.GetCultureInfo("en"), .. new[] { "zh-Hans" }.Where(IsTranslated).Select(CultureInfo.GetCultureInfo)];

    /// <summary>The countries whose formats can be chosen; the browser's own is taken where it is one of these.</summary>
    /// <remarks>All count by the Gregorian calendar here: banks' due dates do.</remarks>
    public static IReadOnlyList<CultureInfo> Formats { get; } = [.. _formats.Select(Gregorian)];

    private static bool IsTranslated(string language) =>
        File.Exists(Path.Combine(AppContext.BaseDirectory, language, $"{typeof(Tongues).Assembly.GetName().Name}.resources.dll"));

    private static CultureInfo Gregorian(string name)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        if (culture.Calendar is GregorianCalendar)
        {
            return culture;
        }

        var changed = (CultureInfo)culture.Clone();
        changed.DateTimeFormat.Calendar = changed.OptionalCalendars.OfType<GregorianCalendar>().First();
        return CultureInfo.ReadOnly(changed);
    }
}
