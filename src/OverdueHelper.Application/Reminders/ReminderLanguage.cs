using System.Globalization;

namespace OverdueHelper.Application.Reminders;

/// <summary>The culture an e-mail is written in.</summary>
internal static class ReminderLanguage
{
    /// <summary>The reader's own way of writing days where it belongs to the language; else the language's.</summary>
    /// <param name="language">A language of the screens; the screen's own when it is not known.</param>
    public static string Of(string language)
    {
        var spoken = language.Length > 0 && CultureInfo.GetCultures(CultureTypes.AllCultures).Any(culture => culture.Name == language)
            ? CultureInfo.GetCultureInfo(language)
            : CultureInfo.CurrentUICulture;
        return CultureInfo.CurrentCulture.TwoLetterISOLanguageName == spoken.TwoLetterISOLanguageName && CultureInfo.CurrentCulture.Name.Length > 0
            ? CultureInfo.CurrentCulture.Name
            : spoken.Name;
    }
}
