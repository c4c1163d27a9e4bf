namespace OverdueHelper.Domain.Cases;

/// <summary>After how many years a claim from a loan may be time-barred in one country. Indicative, and a reason to ask an adviser, never advice.</summary>
/// <remarks>
/// Written from general knowledge of the statutes named and not read again in the primary text; the law has exceptions
/// (secured loans, judgments, other regions). Checked on 23 November 2026.
/// </remarks>
/// <param name="Country">Two capital letters of ISO 3166-1.</param>
/// <param name="Years">The general period for money claims, in years; where a country has several, the shortest that may apply.</param>
/// <param name="Source">The statute.</param>
public sealed record LimitationPeriod(string Country, int Years, string Source)
{
    /// <summary>What is assumed where the country or its period is not in our data: the shortest period that is.</summary>
    public const int Shortest = 2;

    private static readonly LimitationPeriod[] _known =
    [
        new("AU", 6, "Limitation Acts of the states (Northern Territory: 3)"),
        new("CA", 2, "Limitations Act, 2002 (Ontario), s. 4; other provinces up to 6"),
        new("CN", 3, "Civil Code, Art. 188"),
        new("DE", 3, "Civil Code (BGB), s. 195"),
        new("FR", 2, "Consumer Code, Art. L218-2; other claims 5"),
        new("GB", 5, "Prescription and Limitation (Scotland) Act 1973, s. 6; England and Wales: Limitation Act 1980, s. 5: 6"),
        new("IE", 6, "Statute of Limitations 1957, s. 11"),
        new("IN", 3, "Limitation Act 1963, Schedule"),
        new("NL", 5, "Civil Code, Book 3, Art. 307 and 308"),
        new("NZ", 6, "Limitation Act 2010, s. 11"),
    ];

    /// <summary>Every period in the data.</summary>
    public static IReadOnlyList<LimitationPeriod> Known => _known;

    /// <summary>The period of a country; <see langword="null"/> when it is not in the data.</summary>
    public static LimitationPeriod? In(string? country) => Array.Find(_known, period => period.Country == country);
}
