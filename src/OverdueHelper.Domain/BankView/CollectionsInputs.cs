namespace OverdueHelper.Domain.BankView;

/// <summary>The starting values of the test against collections, each with its source and its weakness.</summary>
public static class CollectionsInputs
{
    /// <summary>Months until an unsecured debt brings something in.</summary>
    public const int LagUnsecured = 24;

    /// <summary>Months until a security is sold.</summary>
    public const int LagSecured = 18;

    /// <summary>Every input, in the order a person meets them.</summary>
    public static IReadOnlyList<CollectionsInputRow> All { get; } =
    [
        new(CollectionsInput.DiscountRate, 0, 0, 0, "The loan's own effective rate, as EBA guidelines and IFRS 9 use", false),
        new(CollectionsInput.FailureShare, 0.10m, 0.30m, 0.60m,
            "Between OCC/OTS Mortgage Metrics Q2 2010 (22 % after about six months) and SIGTARP 2013 (27–48 % over the life); US home loans, secondary reports", true),
        new(CollectionsInput.MonthsPaidBeforeFailure, 1, 6, 24, "HAMP Base NPV Model Documentation v3.0: a modified loan fails after six months; US home loans", true),
        new(CollectionsInput.CureShare, 0.10m, 0.30m, 0.60m,
            "One minus the default probability of the HAMP model at one point (loan to value 100, score 650), and one lending platform (2010); US only", true),
        new(CollectionsInput.RecoveryShare, 0.10m, 0.35m, 0.60m,
            "EBA 2020 benchmarking of national insolvency: small firms 34 %, corporates 40 %; no good public figure for unsecured private loans", true),
        new(CollectionsInput.CollateralHaircut, 0.10m, 0.30m, 0.40m, "A vendor's range for forced sales", true),
        new(CollectionsInput.AgencyFee, 0.15m, 0.25m, 0.40m, "National Consumer Law Center (13.9 % in 2016 to 40 % in 1965) and a vendor's range", true),
        new(CollectionsInput.RecoveryLagMonths, 6, LagUnsecured, 36, "EBA 2020 benchmarking (0.6 to 7 years) and a vendor's range of 6 to 36 months", true),
    ];

    /// <summary>The cure shares for which the break-even is always shown.</summary>
    public static IReadOnlyList<decimal> ShownCureShares { get; } = [0.1m, 0.3m, 0.6m];

    /// <summary>One input's starting value and range.</summary>
    public static CollectionsInputRow Of(CollectionsInput input) => All.First(row => row.Input == input);

    /// <summary>The starting share of loans that come right without a plan, by days past due: 80 % under 15, 60 % under 60, 30 % under 90, then 10 %.</summary>
    /// <remarks>Weak: derived from US home loans. Source: domain rules, 3.6.</remarks>
    public static decimal CureShareAfter(int daysPastDue) => daysPastDue switch
    {
        < 15 => 0.80m,
        < 60 => 0.60m,
        < 90 => 0.30m,
        _ => 0.10m,
    };
}
