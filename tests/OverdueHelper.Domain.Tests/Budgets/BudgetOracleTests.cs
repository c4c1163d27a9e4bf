using System.Text.Json;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Tests.Oracles;
using OverdueHelper.Domain.Values;
using Xunit.Abstractions;

namespace OverdueHelper.Domain.Tests.Budgets;

public sealed class BudgetOracleTests(ITestOutputHelper output)
{
    private const string File = "budget_and_pro_rata.json";

    private static readonly Currency _gbp = Currency.Of("GBP");

    private static readonly Dictionary<string, BudgetSection> _sections = new(StringComparer.Ordinal)
    {
        ["earnings"] = BudgetSection.Earnings,
        ["benefits"] = BudgetSection.Benefits,
        ["pensions"] = BudgetSection.Pensions,
        ["other_income"] = BudgetSection.OtherIncome,
        ["total_fixed_costs"] = BudgetSection.OtherEssential,
        ["communications_leisure"] = BudgetSection.CommunicationsAndLeisure,
        ["food_housekeeping"] = BudgetSection.FoodAndHousekeeping,
        ["personal"] = BudgetSection.Personal,
        ["savings_contribution"] = BudgetSection.Savings,
    };

    [Fact]
    public void Every_statement_row_comes_to_the_advisers_figures() => CheckEach("budget_statement", "sfs_summary", row =>
    {
        var inputs = row.GetProperty("inputs").EnumerateObject().ToDictionary(input => input.Name, input => Gbp(input.Value), StringComparer.Ordinal);
        inputs.Remove("debt_admin_fee", out var fee);
        if (inputs.Keys.FirstOrDefault(name => !_sections.ContainsKey(name)) is { } unknown)
        {
            throw new NotDoneException($"unknown input '{unknown}'");
        }

        var statement = BudgetStatement.Of(inputs.Select(input => new BudgetLine(_sections[input.Key], input.Key, input.Value, Frequency.Monthly)), _gbp);
        foreach (var expected in row.GetProperty("expected").EnumerateObject())
        {
            var actual = expected.Name switch
            {
                "total_income" => statement.Income,
                "total_flexible_costs" => statement.Flexible,
                "total_outgoings" => statement.Outgoings,
                "available_for_priority" =>
                    DebtOffers.Of(statement.LeftBeforeLoans, [], fee.Currency == _gbp ? fee : Money.Zero(_gbp)).AvailableForPriority,
                var other => throw new NotDoneException($"unknown figure '{other}'"),
            };
            Assert.True(Gbp(expected.Value) == actual, $"{expected.Name}: {actual}, not {expected.Value}");
        }
    });

    [Fact]
    public void Every_pro_rata_row_gives_the_printed_shares_and_loses_no_penny() => CheckEach("pro_rata", "pro_rata", row =>
    {
        var available = Gbp(row.GetProperty("available"));
        var debts = row.GetProperty("debts").EnumerateArray().Select(Gbp).ToArray();
        var printed = row.GetProperty("expected").EnumerateArray().Select(Gbp).ToArray();
        var shares = LargestRemainder.Share(available, debts);

        Assert.Equal(Money.Min(available, Money.Sum(debts, _gbp)), Money.Sum(shares, _gbp));
        if (row.TryGetProperty("largest_remainder", out var exact))
        {
            Assert.Equal(exact.EnumerateArray().Select(Gbp), shares);
        }

        if (Money.Sum(printed, _gbp) == Money.Sum(shares, _gbp))
        {
            Assert.Equal(printed, shares);
        }

        // Where the printed shares do not sum to the amount, no share of ours is more than a penny away.
        Assert.All(shares.Zip(printed), pair => Assert.InRange(pair.First.Minor - pair.Second.Minor, -1, 1));
    });

    [Fact]
    public void Every_weekly_amount_becomes_the_printed_month() => CheckEach("frequency_conversion", "frequency_conversion", row =>
        Assert.All(row.GetProperty("cases").EnumerateArray(), pair =>
            Assert.Equal(
                pair.GetProperty("monthly_printed_rounded").GetDecimal(),
                decimal.Round(Monthly.Exact(Gbp(pair.GetProperty("weekly")), Frequency.Weekly), 0, MidpointRounding.ToEven))));

    private void CheckEach(string family, string list, Action<JsonElement> compare)
    {
        var report = new OracleReport(family, output);
        foreach (var row in OracleFolder.Json(File, list))
        {
            report.Check(row.GetProperty("id").GetString()!, () => compare(row));
        }

        report.Finish();
    }

    private static Money Gbp(JsonElement amount) => Money.Round(amount.GetDecimal(), _gbp);
}
