using System.Globalization;

namespace OverdueHelper.Web.Tests.Controls.Parsing;

internal static class Cultures
{
    public static readonly CultureInfo[] All =
    [
        .. new[] { "en-GB", "en-US", "de-DE", "de-CH", "fr-FR", "pl-PL", "zh-CN", "ja-JP", "hi-IN", "ar-EG", "pt-BR", "sv-SE" }.Select(CultureInfo.GetCultureInfo),
    ];
}
