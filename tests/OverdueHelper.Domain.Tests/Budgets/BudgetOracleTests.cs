using System.Text.Json;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Budgets;

public class BudgetOracleTests
{
    private static readonly Currency _gbp = Currency.Of("GBP");

    public static TheoryData<string> Summaries => Ids("sfs_summary");

    public static TheoryData<string> Shares => Ids("pro_rata");

    public static TheoryData<string> Conversions => Ids("frequency_conversion");

    [Theory]
    [MemberData(nameof(Summaries))]
    public void The_statement_comes_to_the_advisers_figures(string id)
    {
        var row = Row("sfs_summary", id);
        var inputs = row.GetProperty("inputs");
        var expected = row.GetProperty("expected");
        var statement = BudgetStatement.Of(
            [
                Line(BudgetSection.Earnings, "earnings"),
                Line(BudgetSection.Benefits, "benefits"),
                Line(BudgetSection.Pensions, "pensions"),
                Line(BudgetSection.OtherIncome, "other_income"),
                Line(BudgetSection.OtherEssential, "total_fixed_costs"),
                Line(BudgetSection.CommunicationsAndLeisure, "communications_leisure"),
                Line(BudgetSection.FoodAndHousekeeping, "food_housekeeping"),
                Line(BudgetSection.Personal, "personal"),
                Line(BudgetSection.Savings, "savings_contribution"),
            ],
            _gbp);

        Assert.Equal(Gbp(expected.GetProperty("total_income")), statement.Income);
        Assert.Equal(Gbp(expected.GetProperty("total_flexible_costs")), statement.Flexible);
        Assert.Equal(Gbp(expected.GetProperty("total_outgoings")), statement.Outgoings);
        Assert.Equal(
            Gbp(expected.GetProperty("available_for_priority")),
            DebtOffers.Of(statement.LeftBeforeLoans, [], fee: Gbp(inputs.GetProperty("debt_admin_fee"))).AvailableForPriority);

        BudgetLine Line(BudgetSection section, string name) => new(section, name, Gbp(inputs.GetProperty(name)), Frequency.Monthly);
    }

    [Theory]
    [MemberData(nameof(Shares))]
    public void The_pro_rata_shares_are_the_printed_ones_and_lose_no_penny(string id)
    {
        var row = Row("pro_rata", id);
        var available = Gbp(row.GetProperty("available"));
        var debts = row.GetProperty("debts").EnumerateArray().Select(Gbp).ToArray();

        // Where the printed shares lose a penny, the row carries the largest-remainder shares beside them.
        var expected = row.TryGetProperty("largest_remainder", out var exact) ? exact : row.GetProperty("expected");
        var shares = LargestRemainder.Share(available, debts);

        Assert.Equal(expected.EnumerateArray().Select(Gbp), shares);
        Assert.Equal(available, Money.Sum(shares, _gbp));
        Assert.All(
            shares.Zip(row.GetProperty("expected").EnumerateArray().Select(Gbp)),
            pair => Assert.InRange(pair.First.Minor - pair.Second.Minor, 0, 1));
    }

    [Theory]
    [MemberData(nameof(Conversions))]
    public void A_week_becomes_the_printed_month(string id) =>
        Assert.All(Row("frequency_conversion", id).GetProperty("cases").EnumerateArray(), pair =>
            Assert.Equal(
                pair.GetProperty("monthly_printed_rounded").GetDecimal(),
                decimal.Round(Monthly.Exact(Gbp(pair.GetProperty("weekly")), Frequency.Weekly), 0, MidpointRounding.ToEven)));

    private static TheoryData<string> Ids(string family) =>
        [.. Family(family).Select(row => row.GetProperty("id").GetString()!)];

    private static JsonElement Row(string family, string id) => Family(family).Single(row => row.GetProperty("id").GetString() == id);

    private static IEnumerable<JsonElement> Family(string family)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(), "budget_and_pro_rata.json")));
        return [.. document.RootElement.Clone().GetProperty(family).EnumerateArray()];
    }

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("OVERDUE_ORACLES") is { Length: > 0 } named)
        {
            return named;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "tests", "oracles")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? "", "tests", "oracles");
    }

    private static Money Gbp(JsonElement amount) => Money.Round(amount.GetDecimal(), _gbp);
}
