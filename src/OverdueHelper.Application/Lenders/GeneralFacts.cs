using System.Text.Json;
using System.Text.Json.Serialization;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Lenders;

/// <summary>What is known of lenders in general, to start a card from. Data: <c>general-facts.json</c>; every row says where it was read.</summary>
public static class GeneralFacts
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly Lazy<IReadOnlyList<GeneralFact>> _all = new(Read);

    /// <summary>Every row, in the order of the data.</summary>
    public static IReadOnlyList<GeneralFact> All => _all.Value;

    /// <summary>The rows for a lender with these loans in this country.</summary>
    /// <param name="kinds">The kinds of its loans in the case.</param>
    /// <param name="country">An ISO 3166 code, or nothing.</param>
    public static IReadOnlyList<GeneralFact> For(IReadOnlyCollection<LoanKind> kinds, string? country) => [.. All.Where(fact => fact.Fits(kinds, country))];

    private static IReadOnlyList<GeneralFact> Read()
    {
        using var stream = typeof(GeneralFacts).Assembly.GetManifestResourceStream("OverdueHelper.Application.Lenders.general-facts.json")!;
        var file = JsonSerializer.Deserialize<FactFile>(stream, _options)!;
        return
        [
            .. file.Facts.Select(row => new GeneralFact(
                row.Key, row.Topic, row.Text, row.Kinds ?? [], row.Countries ?? [],
                new Citation(row.Countries is [var country, ..] ? country : "*", row.Source, file.CheckedOn, row.Reading))),
        ];
    }

    private sealed record FactFile(DateOnly CheckedOn, IReadOnlyList<FactRow> Facts);

    private sealed record FactRow(
        string Key, LenderTopic Topic, string Text, string Source, SourceReading Reading, IReadOnlyList<LoanKind>? Kinds = null, IReadOnlyList<string>? Countries = null);
}
