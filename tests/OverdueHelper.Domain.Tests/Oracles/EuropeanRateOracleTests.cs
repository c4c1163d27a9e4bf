using System.Text.Json;
using OverdueHelper.Domain.Loans;
using Xunit.Abstractions;

namespace OverdueHelper.Domain.Tests.Oracles;

public sealed class EuropeanRateOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_european_rate_is_the_published_one()
    {
        var report = new OracleReport("apr_eu_uk", output);
        foreach (var row in OracleFolder.Json("apr_eu_uk.json", "cases"))
        {
            report.Check(row.GetProperty("id").GetString()!, () => Compare(row));
        }

        report.Finish();
    }

    private static void Compare(JsonElement row)
    {
        var (drawdowns, payments) = row.TryGetProperty("drawdowns_days", out _)
            ? (Flows(row, "drawdowns_days", YearDays(row)), Flows(row, "payments_days", YearDays(row)))
            : (Flows(row, "drawdowns", 1), Flows(row, "payments", 1));
        var rate = AnnualPercentageRate.European(drawdowns, payments) * 100;
        var tolerance = row.GetProperty("tolerance_percent").GetDecimal();
        if (row.TryGetProperty("expected_aprc_percent", out var exact) && exact.ValueKind == JsonValueKind.Number)
        {
            Assert.NotNull(rate);
            Near.Equal(exact.GetDecimal(), rate.Value, tolerance, "percent");
        }
        else if (row.TryGetProperty("expected_aprc_percent_1dp", out var shown) && shown.ValueKind == JsonValueKind.Number)
        {
            Assert.NotNull(rate);
            Near.Equal(shown.GetDecimal(), rate.Value, tolerance, "percent");
        }
        else
        {
            Assert.Null(rate);
        }
    }

    // The length of the year is a calculator's convention, named by the row (oracles/README.md); the last named one fits every row.
    private static decimal YearDays(JsonElement row) =>
        row.TryGetProperty("year_lengths_that_reproduce", out var lengths) && lengths.GetArrayLength() > 0
            ? lengths[lengths.GetArrayLength() - 1].GetDecimal()
            : 365.25m;

    private static TimedAmount[] Flows(JsonElement row, string name, decimal yearDays) => row.TryGetProperty(name, out var flows)
        ? [.. flows.EnumerateArray().Select(flow => new TimedAmount(flow[0].GetDecimal() / yearDays, flow[1].GetDecimal()))]
        : throw new NotDoneException($"no list '{name}'");
}
