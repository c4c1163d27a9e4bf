using System.Text.Json;
using System.Text.Json.Serialization;
using OverdueHelper.Domain.Arrears;

namespace OverdueHelper.Application.Cases.Advice;

/// <summary>Where a borrower finds advice that costs nothing, and which routes the law knows, by country.</summary>
/// <remarks>
/// Data: <c>advice.json</c>. Every row says where it was read and whether that was the service's own text. What was read were stored
/// copies: no number was called and no page opened on the day given, so the page asks the reader to check.
/// </remarks>
public static class AdviceCatalogue
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly Lazy<Dictionary<string, CountryAdvice>> _byCountry = new(Read);

    /// <summary>The codes of the countries of which something is known, in order.</summary>
    public static IReadOnlyList<string> Countries => [.. _byCountry.Value.Keys.Order(StringComparer.Ordinal)];

    /// <summary>What is known of one country; empty lists when nothing is.</summary>
    /// <param name="country">An ISO 3166 code of two letters, in any case.</param>
    public static CountryAdvice For(string country) =>
        _byCountry.Value.TryGetValue(country, out var known) ? known : new CountryAdvice(country.ToUpperInvariant(), [], []);

    private static Dictionary<string, CountryAdvice> Read()
    {
        using var stream = typeof(AdviceCatalogue).Assembly.GetManifestResourceStream("OverdueHelper.Application.Cases.Advice.advice.json")!;
        var file = JsonSerializer.Deserialize<AdviceFile>(stream, _options)!;
        return file.Countries.ToDictionary(entry => entry.Country, entry => entry.Read(file.CheckedOn), StringComparer.OrdinalIgnoreCase);
    }

    private sealed record AdviceFile(DateOnly CheckedOn, IReadOnlyList<CountryEntry> Countries);

    private sealed record ServiceEntry(
        string Name, string Does, AdviceAudience Audience, string Source, SourceReading Reading, string? Phone = null, string? Web = null);

    private sealed record RouteEntry(string Name, DebtRouteKind Kind, string Does, AdviceAudience Audience, string Source, SourceReading Reading);

    private sealed record CountryEntry(string Country, IReadOnlyList<ServiceEntry> Services, IReadOnlyList<RouteEntry> Routes)
    {
        public CountryAdvice Read(DateOnly checkedOn) => new(
            Country,
            [
                .. Services.Select(entry => new AdviceService(
                    entry.Name, entry.Does, entry.Audience, entry.Phone, entry.Web, new Citation(Country, entry.Source, checkedOn, entry.Reading))),
            ],
            [
                .. Routes.Select(entry => new DebtRoute(
                    entry.Name, entry.Kind, entry.Does, entry.Audience, new Citation(Country, entry.Source, checkedOn, entry.Reading))),
            ]);
    }
}
