using System.Globalization;

namespace OverdueHelper.Application.Cases;

/// <summary>The countries a borrower can live in, as the platform's cultures know them.</summary>
public static class Countries
{
    /// <summary>Two capital letters of ISO 3166-1 each.</summary>
    public static IReadOnlySet<string> All { get; } = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
        .Where(code => code.Length == 2 && code.All(char.IsAsciiLetterUpper))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Every country with its name in the reader's language, in the order of the names.</summary>
    public static IReadOnlyList<(string Code, string Name)> Named() =>
        [.. All.Select(code => (code, new RegionInfo(code).DisplayName)).OrderBy(country => country.DisplayName, StringComparer.CurrentCulture)];
}
