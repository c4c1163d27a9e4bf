using System.Text.Json;
using System.Text.Json.Serialization;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Papers;

/// <summary>The supporting documents that banks usually ask for, by borrower, income, reason and country.</summary>
/// <remarks>Data: <c>Papers/papers.json</c>. Nothing here is law: no country read prescribes one list for every bank.</remarks>
public static class PaperCatalogue
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly Lazy<IReadOnlyList<PaperRow>> _all = new(Read);

    /// <summary>Every row, in the order in which documents are listed.</summary>
    public static IReadOnlyList<PaperRow> All => _all.Value;

    /// <summary>The documents for one borrower, each once.</summary>
    /// <param name="borrower">Who owes. A sole trader's trade and a company's takings count as income without being named.</param>
    /// <param name="incomes">Where the money comes from; see <see cref="IncomesIn"/>.</param>
    /// <param name="reason">Why it became hard; null while it is not known.</param>
    /// <param name="country">The ISO 3166 code of the loan's country; any other text finds the general rows.</param>
    /// <returns>
    /// The rows in the catalogue's order. Where several rows name one document, a row for the country wins over a general one, then the row
    /// that asks for more, so that a borrower who brings what is listed has brought enough.
    /// </returns>
    public static IReadOnlyList<PaperRow> For(
        BorrowerKind borrower, IEnumerable<IncomeKind> incomes, HardshipReason? reason, string country)
    {
        HashSet<IncomeKind> present = [.. incomes, .. Implied(borrower)];
        return
        [
            .. All.Where(row => row.Borrowers.Contains(borrower)
                    && (row.Incomes.Count == 0 || row.Incomes.Any(present.Contains))
                    && (row.Reasons.Count == 0 || (reason is { } given && row.Reasons.Contains(given)))
                    && (row.Country == PaperRow.AnyCountry || row.Country.Equals(country, StringComparison.OrdinalIgnoreCase)))
                .GroupBy(row => row.Key, StringComparer.Ordinal)
                .Select(rows => rows
                    .OrderBy(row => row.Country == PaperRow.AnyCountry)
                    .ThenByDescending(row => row.Count)
                    .ThenBy(row => row.MaximumAgeDays ?? int.MaxValue)
                    .First()),
        ];
    }

    /// <summary>The incomes that a budget shows, as far as its sections tell.</summary>
    /// <param name="sections">The sections that have a line.</param>
    public static IReadOnlyList<IncomeKind> IncomesIn(IEnumerable<BudgetSection> sections) =>
        [.. sections.Select(Income).OfType<IncomeKind>().Distinct().Order()];

    private static IncomeKind? Income(BudgetSection section) => section.Group() switch
    {
        BudgetGroup.Income => section switch
        {
            BudgetSection.Earnings => IncomeKind.Employment,
            BudgetSection.Benefits => IncomeKind.Benefits,
            BudgetSection.Pensions => IncomeKind.Pension,
            _ => IncomeKind.Other,
        },
        BudgetGroup.Takings or BudgetGroup.Drawings => IncomeKind.SelfEmployment,
        BudgetGroup.Essentials or BudgetGroup.Flexible or BudgetGroup.Savings or BudgetGroup.RunningCosts => null,
    };

    private static IEnumerable<IncomeKind> Implied(BorrowerKind borrower) => borrower switch
    {
        BorrowerKind.Person => [],
        BorrowerKind.SoleTrader => [IncomeKind.SelfEmployment],
        BorrowerKind.Company => [IncomeKind.Trading],
    };

    private static IReadOnlyList<PaperRow> Read()
    {
        using var stream = typeof(PaperCatalogue).Assembly.GetManifestResourceStream("OverdueHelper.Domain.Papers.papers.json")!;
        var file = JsonSerializer.Deserialize<PaperFile>(stream, _options)!;
        return [.. file.Rows.Select(row => row.ToRow(file))];
    }

    private sealed record PaperFile(DateOnly CheckedOn, Dictionary<string, PaperSource> Sources, IReadOnlyList<FileRow> Rows);

    private sealed record PaperSource(string Text, SourceReading Reading);

    private sealed record FileRow(
        string Key,
        IReadOnlyList<BorrowerKind> Borrowers,
        IReadOnlyList<IncomeKind>? Incomes = null,
        IReadOnlyList<HardshipReason>? Reasons = null,
        string Country = PaperRow.AnyCountry,
        int Count = 1,
        int? MaximumAgeDays = null,
        string? Alternative = null,
        string? Source = null)
    {
        public PaperRow ToRow(PaperFile file) => new(
            Key,
            Borrowers,
            Incomes ?? [],
            Reasons ?? [],
            Country,
            Count,
            MaximumAgeDays,
            Alternative,
            Source is null ? null : new Citation(Country, file.Sources[Source].Text, file.CheckedOn, file.Sources[Source].Reading));
    }
}
