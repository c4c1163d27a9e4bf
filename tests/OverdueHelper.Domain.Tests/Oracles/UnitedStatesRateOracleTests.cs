using System.Globalization;
using System.Text.Json;
using OverdueHelper.Domain.Loans;
using Xunit.Abstractions;

namespace OverdueHelper.Domain.Tests.Oracles;

public sealed class UnitedStatesRateOracleTests(ITestOutputHelper output)
{
    private const string File = "apr_us_irr_npv.json";

    [Fact]
    public void Every_united_states_rate_is_the_regulations()
    {
        var report = new OracleReport("apr_reg_z", output);
        foreach (var row in OracleFolder.Json(File, "apr_reg_z"))
        {
            report.Check(row.GetProperty("id").GetString()!, () => CompareRate(row));
        }

        report.Finish();
    }

    [Fact]
    public void Every_internal_rate_and_present_value_is_the_same()
    {
        var report = new OracleReport("irr_npv", output);
        foreach (var row in OracleFolder.Json(File, "irr_npv"))
        {
            report.Check(row.GetProperty("id").GetString()!, () => CompareWorth(row));
        }

        report.Finish();
    }

    private static void CompareRate(JsonElement row)
    {
        var perYear = Formula.Exact(row.GetProperty("unit_periods_per_year"));
        var first = new UnitPeriods(row.GetProperty("full_unit_periods_before_first").GetInt32(), Formula.Exact(row.GetProperty("odd_period_fraction")));
        var payments = row.GetProperty("payments").EnumerateArray().Select(payment => payment.GetDecimal()).ToArray();
        if (Between(row, perYear) is { } counted)
        {
            Near.Equal((decimal)first.Full, counted.Full, 0m, "full unit-periods");
            Near.Equal(first.OddFraction, counted.OddFraction, 0.0000001m, "odd period");
        }

        var rate = AnnualPercentageRate.UnitedStates(row.GetProperty("advance").GetDecimal(), payments, perYear, first);
        Assert.NotNull(rate);
        Near.Equal(row.GetProperty("expected_apr_percent").GetDecimal(), rate.Value * 100, row.GetProperty("tolerance_percent").GetDecimal(), "percent");
    }

    // The row's dates must lead to the unit-periods it states, wherever the unit is whole months, weeks or half months.
    private static UnitPeriods? Between(JsonElement row, decimal perYear)
    {
        if (!row.TryGetProperty("advance_date", out var advanced) || !row.TryGetProperty("first_payment_date", out var paid)
            || advanced.ValueKind != JsonValueKind.String || paid.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        var (from, to) = (Day(advanced), Day(paid));
        return perYear switch
        {
            1 or 2 or 3 or 4 or 6 or 12 => UnitPeriods.InMonths(from, to, (int)(12 / perYear)),
            13 or 26 or 52 => UnitPeriods.InDays(from, to, (int)(364 / perYear)),
            24 => UnitPeriods.InHalfMonths(from, to),
            _ => null,
        };
    }

    private static void CompareWorth(JsonElement row)
    {
        var amounts = row.GetProperty("cashflows").EnumerateArray().Select(amount => amount.GetDecimal()).ToArray();
        var actual = row.GetProperty("kind").GetString() switch
        {
            "irr" => CashFlows.InternalRate(amounts),
            "npv" => CashFlows.PresentValue(row.GetProperty("rate").GetDecimal(), amounts),
            var kind => throw new NotDoneException($"unknown kind '{kind}'"),
        };
        var expected = row.GetProperty("expected");
        if (expected.ValueKind != JsonValueKind.Number)
        {
            Assert.Null(actual);
            return;
        }

        Assert.NotNull(actual);
        var tolerance = row.TryGetProperty("tolerance", out var given) ? given.GetDecimal() : 0.000005m;
        Near.Equal(expected.GetDecimal(), actual.Value, tolerance);
    }

    private static DateOnly Day(JsonElement text) => DateOnly.ParseExact(text.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
