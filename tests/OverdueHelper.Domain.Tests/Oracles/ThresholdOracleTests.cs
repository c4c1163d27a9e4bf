using System.Globalization;
using OverdueHelper.Domain.Arrears;
using Xunit.Abstractions;

namespace OverdueHelper.Domain.Tests.Oracles;

public sealed class ThresholdOracleTests(ITestOutputHelper output)
{
    private static readonly (string Framework, string Scope, string Pack)[] _packs =
    [
        ("China CBIRC", "", "cn-2023"),
        ("China credit cards", "", "cn-cards"),
        ("India RBI", "", "in-rbi"),
        ("US FFIEC retail", "closed-end", "us-retail-closed"),
        ("US FFIEC retail", "open-end", "us-retail-open"),
        ("US FFIEC retail", "1-4 family", "us-retail-home"),
        ("IFRS 9", "", "ifrs-9"),
        ("EU CRR", "", "eu-default"),
        ("US Metro 2", "", "us-bureau"),
        ("Fineract", "", "fineract"),
    ];

    [Fact]
    public void Every_range_of_days_falls_into_its_class_and_the_days_beside_it_do_not()
    {
        var report = new OracleReport("classification_thresholds", output);
        foreach (var row in OracleFolder.Csv("classification_thresholds.csv"))
        {
            report.Check(row["id"], () => Compare(row));
        }

        report.Finish();
    }

    private static void Compare(IReadOnlyDictionary<string, string> row)
    {
        var id = _packs.FirstOrDefault(entry => row["framework"].StartsWith(entry.Framework, StringComparison.Ordinal) && row["scope"].StartsWith(entry.Scope, StringComparison.Ordinal)).Pack
            ?? throw new NotDoneException($"no rule pack for {row["framework"]}, {row["scope"]}");
        var pack = RulePackFile.BuiltIn.First(candidate => candidate.Id == id);
        var from = int.Parse(row["dpd_from"], CultureInfo.InvariantCulture);
        int? to = row["dpd_to"].Length > 0 ? int.Parse(row["dpd_to"], CultureInfo.InvariantCulture) : null;
        var name = row["classification"];
        JsonRow.Same(name, ClassOf(from), "first day");
        JsonRow.Same(name, ClassOf(to ?? 100_000), "last day");
        JsonRow.Same(false, from > 0 && ClassOf(from - 1) == name, "day before in the same class");
        JsonRow.Same(false, to is { } last && ClassOf(last + 1) == name, "day after in the same class");
        JsonRow.Same(row["scope"].Contains("inclusive", StringComparison.Ordinal), pack.Counting is DueDateCounting.Inclusive, "inclusive count");

        string? ClassOf(int days) => pack.StageOf(days) is { } stage ? StageClass.Of(pack, stage) : null;
    }
}
