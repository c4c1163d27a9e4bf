using System.Text.Json;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Oracles;

// hamp.json: Making Home Affordable Handbook v4.0; the waterfalls are computed by the research from its rule.
public class HampOracle
{
    private static readonly Currency _usd = Currency.Of("USD");

    public static TheoryData<int> Waterfalls => [.. Enumerable.Range(0, Read("waterfall_computed_from_rule").GetProperty("cases").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Waterfalls))]
    public void A_waterfall_stops_where_the_rule_says(int index)
    {
        var row = Read("waterfall_computed_from_rule").GetProperty("cases")[index];
        var (inputs, expected) = (row.GetProperty("inputs"), row.GetProperty("output"));
        var result = Waterfall.Hamp.Run(
            Dollar(inputs.GetProperty("balance")), inputs.GetProperty("rate").GetDecimal() / 100,
            inputs.GetProperty("remaining_term").GetInt32(), Dollar(inputs.GetProperty("target_payment")));

        Assert.Equal(expected.GetProperty("rate").GetDecimal() / 100, result.YearlyRate);
        Assert.Equal(expected.GetProperty("term").GetInt32(), result.Instalments);
        Assert.Equal(Dollar(expected.GetProperty("payment")), result.Payment);
        Assert.Equal(Dollar(expected.GetProperty("forbearance")), result.Forborne);
        Assert.True(result.ReachesTarget);
    }

    [Fact]
    public void HA01_the_last_rate_step_lands_on_the_floor() => Assert.Equal(
        Fact("HA01").GetProperty("expected").EnumerateArray().Skip(1).Select(rate => rate.GetDecimal() / 100),
        new WaterfallStep.LowerRate(0.02m, 0.00125m).Rates(0.0218m));

    [Fact]
    public void HA04_the_target_is_31_percent_of_gross_income() => Assert.Equal(
        Dollar(Fact("HA04").GetProperty("expected").GetProperty("target_payment_at_31_percent")),
        Waterfall.TargetOfIncome(Dollar(Fact("HA04").GetProperty("inputs").GetProperty("gross_monthly_income")), Money.Zero(_usd)));

    [Fact]
    public void HA08_capitalising_adds_the_arrears_to_the_principal()
    {
        var inputs = Fact("HA08").GetProperty("inputs");
        var zero = Money.Zero(_usd);
        var start = PlanStart.FromBalance(new(2026, 11, 1), Dollar(inputs.GetProperty("principal")), 0.06m, 120, new(2026, 12, 1))
            .WithOverdue(zero, Dollar(inputs.GetProperty("arrears")), zero, zero);
        var proposal = Assert.IsType<PlanProposal>(PlanOption.CapitaliseArrears().On(start));
        Assert.Equal(Dollar(Fact("HA08").GetProperty("expected").GetProperty("new_balance")), proposal.Rows[0].StillOwed + proposal.Rows[0].Principal);
    }

    [Fact]
    public void Flex_takes_the_first_term_that_cuts_the_instalment_by_a_fifth()
    {
        var balance = new Money(20_000_000, _usd);
        var before = Waterfall.Hamp.Run(balance, 0.065m, 300, new Money(10_000_000, _usd)).Payment;
        var target = Money.Round(before.Amount * 0.8m, _usd);
        var result = Waterfall.Flex(0.065m).Run(balance, 0.065m, 300, target);
        Assert.True(result.Payment <= target || result.Instalments == 480);
    }

    private static JsonElement Fact(string id) => Read("facts").EnumerateArray().Single(row => row.GetProperty("id").GetString() == id);

    private static Money Dollar(JsonElement amount) => Money.Round(amount.GetDecimal(), _usd);

    private static JsonElement Read(string part) => OracleFolder.Json("hamp.json")!.Value.GetProperty(part);
}
