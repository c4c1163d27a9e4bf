using System.Globalization;
using System.Text.Json;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;
using Xunit.Abstractions;

namespace OverdueHelper.Domain.Tests.Oracles;

public sealed class ScheduleOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_schedule_has_the_same_dates_and_cents_in_every_row()
    {
        var report = new OracleReport("schedules", output);
        foreach (var row in OracleFolder.Json("schedules.json", "cases"))
        {
            report.Check(row.GetProperty("id").GetString()!, () => Compare(row));
        }

        report.Finish();
    }

    private static void Compare(JsonElement row)
    {
        var expected = row.GetProperty("rows").EnumerateArray().ToArray();
        if (row.GetProperty("start").ValueKind == JsonValueKind.Null)
        {
            CompareUnrounded(row, expected);
            return;
        }

        var schedule = RepaymentSchedule.For(ScheduleTerms.Of(row));
        if (schedule.Instalments.Count != expected.Length)
        {
            throw new InvalidOperationException($"expected {expected.Length} rows, was {schedule.Instalments.Count}");
        }

        foreach (var (want, got) in expected.Zip(schedule.Instalments))
        {
            var what = Near.At("row", got.Number);
            if (want.GetProperty("date").GetString() is { } date && date != got.DueOn.ToString("O", CultureInfo.InvariantCulture))
            {
                throw new InvalidOperationException($"{what} expected {date}, was {got.DueOn:O}");
            }

            Same(want, "principal", got.Principal, what);
            Same(want, "interest", got.Interest, what);
            Same(want, "due", got.Total, what);
            Same(want, "balance", got.Balance, what);
        }

        Same(row, "total_interest", schedule.TotalInterest, "all rows");
        Same(row, "total_due", schedule.Total, "all rows");
    }

    private static void CompareUnrounded(JsonElement row, JsonElement[] expected)
    {
        var terms = row.GetProperty("terms");
        var rate = Formula.Exact(terms.GetProperty("periodic_rate"));
        var periods = terms.GetProperty("periods").GetInt32();
        var advance = row.GetProperty("principal").GetDecimal();
        var payment = Annuity.Payment(advance, rate, periods);
        foreach (var want in expected)
        {
            var number = want.GetProperty("nr").GetInt32();
            Near.Equal(want.GetProperty("principal").GetDecimal(), Annuity.PrincipalPart(advance, rate, periods, number), 0.005m, Near.At("principal of row", number));
            Near.Equal(want.GetProperty("interest").GetDecimal(), Annuity.InterestPart(advance, rate, periods, number), 0.005m, Near.At("interest of row", number));
            Near.Equal(want.GetProperty("balance").GetDecimal(), Annuity.FutureValue(advance, payment, rate, number), 0.005m, Near.At("balance of row", number));
        }

        Near.Equal(row.GetProperty("total_interest").GetDecimal(), (payment * periods) - advance, 0.005m, "total interest");
    }

    private static void Same(JsonElement row, string name, Money actual, string what)
    {
        if (row.TryGetProperty(name, out var expected) && expected.ValueKind == JsonValueKind.Number)
        {
            Near.Equal(expected.GetDecimal(), actual.Amount, 0, $"{what} {name}");
        }
    }
}
