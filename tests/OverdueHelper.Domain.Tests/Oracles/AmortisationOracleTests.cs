using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;
using Xunit.Abstractions;

namespace OverdueHelper.Domain.Tests.Oracles;

public sealed partial class AmortisationOracleTests(ITestOutputHelper output)
{
    private const decimal FeeShare = 0.02m;
    private static readonly Currency _currency = Currency.Of("EUR");
    private static readonly DateOnly _drawn = new(2015, 1, 1);

    [Fact]
    public void Every_regulators_table_has_the_same_rows_years_and_totals()
    {
        var report = new OracleReport("ec_amortisation", output);
        foreach (var row in OracleFolder.Json("ec_amortisation.json", "cases"))
        {
            report.Check(row.GetProperty("id").GetString()!, () => Compare(row));
        }

        report.Finish();
    }

    private static void Compare(JsonElement row)
    {
        var terms = Terms(row);
        var rows = RepaymentSchedule.Unrounded(terms);
        foreach (var (want, got) in row.GetProperty("first_year_rows").EnumerateArray().Zip(rows))
        {
            var what = Near.At("row", got.Number);
            Same(want, "opening", got.Balance + got.Principal, what);
            Same(want, "balance_with_interest", got.Balance + got.Total, what);
            Same(want, "closing", got.Balance, what);
            Same(want, "interest", got.Interest, what);
        }

        foreach (var want in row.GetProperty("year_totals").EnumerateArray())
        {
            var year = want.GetProperty("year").GetInt32();
            var months = rows.Skip((year - 1) * 12).Take(12).ToArray();
            Same(want, "interest", months.Sum(month => month.Interest), Near.At("year", year));
            Same(want, "capital", months.Sum(month => month.Principal), Near.At("year", year));
        }

        Same(row, "total_interest", rows.Sum(month => month.Interest), "all rows");

        // The document's total pays each instalment rounded to cents, and the fee of 2 % of the credit without a financed premium.
        var fee = FeeShare * (terms.Advance.Amount - Financed(row));
        var paid = rows.Sum(month => decimal.Round(month.Total, 2, MidpointRounding.ToEven));
        Same(row, "total_amount_payable_with_rounded_instalments", paid + fee, "all rows");
    }

    private static LoanTerms Terms(JsonElement row)
    {
        var label = row.GetProperty("label").GetString()!;
        var first = row.GetProperty("first_year_rows")[0];
        var numbers = Numbers().Matches(label.Split('(')[0]).Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
        var months = row.GetProperty("year_totals").GetArrayLength() * 12;
        var terms = new LoanTerms(
            Money.Round(first.GetProperty("opening").GetDecimal(), _currency),
            first.GetProperty("rate_percent").GetDecimal() / 100,
            _drawn,
            _drawn.AddMonths(1),
            months)
        {
            DayCount = DayCount.Periodic,
        };
        if (label.StartsWith("level annuity", StringComparison.Ordinal))
        {
            return terms;
        }

        if (label.StartsWith("interest-only", StringComparison.Ordinal))
        {
            return terms with { Method = RepaymentMethod.Bullet };
        }

        if (label.StartsWith("equal capital", StringComparison.Ordinal))
        {
            return terms with { Method = RepaymentMethod.EqualPrincipal };
        }

        if (label.StartsWith("graduated instalments", StringComparison.Ordinal))
        {
            return terms with { Method = RepaymentMethod.Graduated, Growth = numbers[0] / 100, GrowthEvery = 12 };
        }

        // "5%/12 for 24 months then 6%/12"
        var change = NewRate().Match(label);
        return change.Success
            ? terms with
            {
                RateChanges =
                [
                    new RateChange(
                        int.Parse(change.Groups["months"].Value, CultureInfo.InvariantCulture) + 1,
                        decimal.Parse(change.Groups["rate"].Value, CultureInfo.InvariantCulture) / 100),
                ],
            }
            : throw new NotDoneException($"unknown kind '{label}'");
    }

    private static decimal Financed(JsonElement row)
    {
        var financed = FinancedPremium().Match(row.GetProperty("label").GetString()!);
        return financed.Success ? decimal.Parse(financed.Groups["premium"].Value, CultureInfo.InvariantCulture) : 0;
    }

    private static void Same(JsonElement row, string name, decimal actual, string what)
    {
        if (row.TryGetProperty(name, out var expected) && expected.ValueKind == JsonValueKind.Number)
        {
            Near.Equal(expected.GetDecimal(), actual, 0.0051m, $"{what} {name}");
        }
    }

    [GeneratedRegex(@"[-+]?\d+(\.\d+)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"for (?<months>\d+) months then (?<rate>\d+(\.\d+)?)%", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NewRate();

    [GeneratedRegex(@"\((?<premium>\d+) financed", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FinancedPremium();
}
