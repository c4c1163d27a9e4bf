using System.Globalization;

namespace OverdueHelper.Application.Cases;

/// <summary>The countries a borrower can live in, as the platform's cultures know them.</summary>
public static class Countries
{
    // A region made from its code alone is refused for a few codes; one made from a culture never is.
    private static readonly Dictionary<string, RegionInfo> _byCode = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name))
        .Where(region => region.TwoLetterISORegionName is { Length: 2 } code && code.All(char.IsAsciiLetterUpper))
        .GroupBy(region => region.TwoLetterISORegionName, StringComparer.Ordinal)
        .ToDictionary(regions => regions.Key, regions => regions.First(), StringComparer.Ordinal);

    // RegionInfo.DisplayName answers in a language of the region; the native name in a culture of the reader's language is the reader's word.
    private static string Language => CultureInfo.CurrentUICulture switch
    {
        { Name: "" } => "en",
        { IsNeutralCulture: true } neutral => neutral.Name,
        var specific => specific.Parent.Name,
    };

    /// <summary>Whether a code is a country's.</summary>
    /// <param name="code">Two capital letters of ISO 3166-1.</param>
    public static bool Knows(string code) => _byCode.ContainsKey(code);

    /// <summary>A country's name in the reader's language; the code itself when it is not known.</summary>
    /// <param name="code">Two capital letters of ISO 3166-1.</param>
    public static string Name(string code) => _byCode.ContainsKey(code) ? new RegionInfo($"{Language}-{code}").NativeName : code;

    /// <summary>Every country with its name in the reader's language, in the order of the names.</summary>
    public static IReadOnlyList<(string Code, string Name)> Named() =>
        [.. _byCode.Keys.Select(code => (code, Name(code))).OrderBy(country => country.Item2, StringComparer.CurrentCulture)];
}
