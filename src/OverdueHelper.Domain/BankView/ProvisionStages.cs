using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.BankView;

/// <summary>What banks set aside as a loan ages: why asking before the next stage matters to both sides.</summary>
/// <remarks>Indicative data, not law: secondary sources, some figures from memory. A bank's own models may set aside more. Source: domain rules, 3.4.</remarks>
public static class ProvisionStages
{
    private const string China = "wwpfw.com, youhuohao.com (secondary); classes by CBIRC/PBOC Order 2023 No. 1";
    private const string Backstop = "CRR article 47c, loans made from 26 April 2019; the figures are from memory";

    /// <summary>China: specific provisions by class; the middle two may differ by a fifth.</summary>
    public static IReadOnlyList<ProvisionStage> ChinaSpecific { get; } =
    [
        new("CN", "China", ProvisionDays.PastDue, "special mention", 1, 0.02m, China, false),
        new("CN", "China", ProvisionDays.PastDue, "substandard", 91, 0.25m, China, false),
        new("CN", "China", ProvisionDays.PastDue, "doubtful", 271, 0.50m, China, false),
        new("CN", "China", ProvisionDays.PastDue, "loss", 361, 1.00m, China, false),
    ];

    /// <summary>European Union: the least cover of a non-performing unsecured loan, by days since it became non-performing.</summary>
    public static IReadOnlyList<ProvisionStage> EuropeanUnsecured { get; } =
    [
        new(Jurisdiction.EuropeanUnion, "EU backstop, unsecured", ProvisionDays.NonPerforming, "third year", 2 * 365 + 1, 0.35m, Backstop, true),
        new(Jurisdiction.EuropeanUnion, "EU backstop, unsecured", ProvisionDays.NonPerforming, "fourth year", 3 * 365 + 1, 1.00m, Backstop, true),
    ];

    /// <summary>Every stage that is known, country by country.</summary>
    public static IReadOnlyList<ProvisionStage> All { get; } = [.. EuropeanUnsecured, .. ChinaSpecific];

    /// <summary>The stages that hold where the borrower lives; none where no figures are known, or no country is.</summary>
    /// <param name="country">An ISO 3166 code; null when not known.</param>
    public static IReadOnlyList<ProvisionStage> In(string? country) => [.. All.Where(stage => Jurisdiction.Covers(stage.Place, country))];

    /// <summary>The stages of everywhere else.</summary>
    /// <param name="country">An ISO 3166 code; null when not known.</param>
    public static IReadOnlyList<ProvisionStage> Outside(string? country) => [.. All.Where(stage => !Jurisdiction.Covers(stage.Place, country))];

    /// <summary>The stage of a day; null before the first.</summary>
    /// <param name="stages">One of the lists above, or one's own in the order of days.</param>
    /// <param name="day">The day, counted as the list counts.</param>
    public static ProvisionStage? At(IReadOnlyList<ProvisionStage> stages, int day) => stages.LastOrDefault(stage => stage.FromDay <= day);

    /// <summary>The stage after a day's; null after the last.</summary>
    /// <inheritdoc cref="At"/>
    public static ProvisionStage? After(IReadOnlyList<ProvisionStage> stages, int day) => stages.FirstOrDefault(stage => stage.FromDay > day);
}
