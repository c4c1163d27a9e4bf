namespace OverdueHelper.Domain.Cases;

/// <summary>Where a rule holds.</summary>
public static class Jurisdiction
{
    /// <summary>The place of a rule that is no country's own.</summary>
    public const string Anywhere = "*";

    /// <summary>The place of a rule of the European Union.</summary>
    public const string EuropeanUnion = "EU";

    private static readonly HashSet<string> _members =
    [
        "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE",
        "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
    ];

    /// <summary>Whether a rule of a place holds in a country.</summary>
    /// <param name="place">An ISO 3166 code, <see cref="EuropeanUnion"/> or <see cref="Anywhere"/>.</param>
    /// <param name="country">An ISO 3166 code; null when not known: then only what holds anywhere does.</param>
    public static bool Covers(string place, string? country) =>
        place == Anywhere || (country is not null && (place == country || (place == EuropeanUnion && _members.Contains(country))));
}
