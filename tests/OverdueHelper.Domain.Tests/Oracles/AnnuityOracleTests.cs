using System.Globalization;
using System.Text.Json;
using OverdueHelper.Domain.Loans;
using Xunit.Abstractions;

namespace OverdueHelper.Domain.Tests.Oracles;

public sealed class AnnuityOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_annuity_row_gives_the_same_value()
    {
        var report = new OracleReport("annuity", output);
        foreach (var row in OracleFolder.Csv("annuity.csv"))
        {
            report.Check(row["id"], () => Compare(row));
        }

        report.Finish();
    }

    private static void Compare(IReadOnlyDictionary<string, string> row)
    {
        using var inputs = JsonDocument.Parse(row["inputs_json"]);
        var tolerance = Number(row["tolerance"]);
        var actual = Value(row["kind"], new Inputs(inputs.RootElement));
        if (!double.TryParse(row["expected"], CultureInfo.InvariantCulture, out var expected) || !double.IsFinite(expected))
        {
            Assert.Null(actual);
            return;
        }

        Assert.NotNull(actual);

        // A whole number without tolerance is a count of instalments, the last of them smaller.
        var counted = row["kind"] == "nper" && tolerance == 0;
        Near.Equal(expected, (double)(counted ? decimal.Ceiling(actual.Value - 1e-9m) : actual.Value), Math.Max(tolerance, 1e-12 * Math.Abs(expected)));
    }

    private static decimal? Value(string kind, Inputs of) => kind switch
    {
        "pmt" when of.Flag("interest_only") => of["pv"] * of["periodic_rate"],
        "pmt" => Annuity.Payment(of["pv"], of["periodic_rate"], of.Count("nper"), of.Or("fv", 0), of.Begin),
        "nper" => Annuity.Periods(of.Or("pv", 0), of["periodic_rate"], of["pmt"], of.Has("pv") ? of.Or("fv", 0) : -of["fv"], of.Begin),

        "rate" when !of.Has("fv") && of["pv"] > 0 && of["pmt"] > 0 => Annuity.Rate(of["pv"], of.Count("nper"), of["pmt"], 0, of.Begin),

        // The rate rows follow the spreadsheet's signs: what is received is positive, what is paid negative.
        "rate" => Annuity.Rate(-of["pv"], of.Count("nper"), of["pmt"], of.Or("fv", 0), of.Begin),
        "pv" => Annuity.PresentValue(of["pmt"], of["periodic_rate"], of.Count("nper"), of.Or("fv", 0), of.Begin),
        "fv" => -Annuity.FutureValue(-of.Or("pv", 0), of["pmt"], of["periodic_rate"], of.Count("nper"), of.Begin),
        "ppmt" => Annuity.PrincipalPart(of["pv"], of["periodic_rate"], of.Count("nper"), of.Count("per"), of.Begin),
        "ipmt" => Annuity.InterestPart(of["pv"], of["periodic_rate"], of.Count("nper"), of.Count("per"), of.Begin),
        "balloon" => Balloon(of),
        "graduated_first_payment" => Annuity.GraduatedFirstPayment(
            of["pv"], of["periodic_rate"], of.Count("years") * 12, of["annual_growth"], 12),
        "equal_capital_first_payment" => (of["pv"] / of.Count("nper")) + (of["pv"] * of["periodic_rate"]),
        "re_amortise_pmt" => ReAmortised(of),
        _ => throw new NotDoneException($"unknown kind '{kind}'"),
    };

    private static decimal Balloon(Inputs of)
    {
        var payment = of.Text("pmt") == "unrounded"
            ? Annuity.Payment(of["pv"], of["periodic_rate"], of.Count("amortisation_periods"))
            : of["pmt"];
        return Annuity.FutureValue(of["pv"], payment, of["periodic_rate"], of.Count("after_periods"));
    }

    private static decimal ReAmortised(Inputs of)
    {
        var first = Annuity.Payment(of["pv"], of["rate1"], of.Count("nper"));
        var left = Annuity.FutureValue(of["pv"], first, of["rate1"], of.Count("change_after"));
        return Annuity.Payment(left, of["rate2"], of.Count("nper") - of.Count("change_after"));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private sealed class Inputs(JsonElement root)
    {
        public decimal this[string name] => root.TryGetProperty(name, out var value)
            ? Formula.Exact(value)
            : throw new NotDoneException($"no input '{name}'");

        public bool Begin => root.TryGetProperty("when", out var when) && (when.ToString() is "begin" or "1");

        public bool Has(string name) => root.TryGetProperty(name, out _);

        public bool Flag(string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

        public decimal Or(string name, decimal otherwise) => Has(name) ? this[name] : otherwise;

        public int Count(string name) => (int)this[name];

        public string Text(string name) => root.TryGetProperty(name, out var value) ? value.ToString() : "";
    }
}
