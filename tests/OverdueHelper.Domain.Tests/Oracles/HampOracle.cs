using System.Text.Json;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;
using Xunit.Abstractions;

namespace OverdueHelper.Domain.Tests.Oracles;

// hamp.json: Making Home Affordable Handbook v4.0; the waterfalls are computed by the research from its rule.
public class HampOracle(ITestOutputHelper output)
{
    private static readonly Currency _usd = Currency.Of("USD");

    [Fact]
    public void Every_waterfall_stops_where_the_rule_says()
    {
        var report = new OracleReport("hamp_waterfalls", output);
        var cases = OracleFolder.Json("hamp.json") is { } root && root.TryGetProperty("waterfall_computed_from_rule", out var part) ? part.List("cases") : [];
        for (var i = 0; i < cases.Length; i++)
        {
            var row = cases[i];
            report.Check(Near.At("waterfall", i + 1), () => CompareWaterfall(row.GetProperty("inputs"), row.GetProperty("output")));
        }

        report.Finish();
    }

    [Fact]
    public void Every_fact_that_is_not_the_programmes_own_comes_out()
    {
        var report = new OracleReport("hamp_facts", output);
        foreach (var fact in OracleFolder.Json("hamp.json", "facts"))
        {
            report.Check(fact.Text("id"), () => CompareFact(fact));
        }

        report.Finish();
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

    private static void CompareWaterfall(JsonElement inputs, JsonElement expected)
    {
        var result = Waterfall.Hamp.Run(
            Dollar(inputs.GetProperty("balance")), inputs.GetProperty("rate").GetDecimal() / 100,
            inputs.GetProperty("remaining_term").GetInt32(), Dollar(inputs.GetProperty("target_payment")));

        Assert.Equal(expected.GetProperty("rate").GetDecimal() / 100, result.YearlyRate);
        Assert.Equal(expected.GetProperty("term").GetInt32(), result.Instalments);
        Assert.Equal(Dollar(expected.GetProperty("payment")), result.Payment);
        Assert.Equal(Dollar(expected.GetProperty("forbearance")), result.Forborne);
        Assert.True(result.ReachesTarget);
    }

    private static void CompareFact(JsonElement fact)
    {
        switch (fact.Text("id"))
        {
            case "HA01":
                // The last rate step lands on the floor.
                Assert.Equal(
                    fact.List("expected").Skip(1).Select(rate => rate.GetDecimal() / 100), new WaterfallStep.LowerRate(0.02m, 0.00125m).Rates(0.0218m));
                break;
            case "HA04":
                Assert.Equal(
                    Dollar(fact.GetProperty("expected").GetProperty("target_payment_at_31_percent")),
                    Waterfall.TargetOfIncome(Dollar(fact.GetProperty("inputs").GetProperty("gross_monthly_income")), Money.Zero(_usd)));
                break;
            case "HA08":
                CompareCapitalised(fact.GetProperty("inputs"), fact.GetProperty("expected"));
                break;
            default:
                throw new NotDoneException("belongs to a programme that has ended");
        }
    }

    private static void CompareCapitalised(JsonElement inputs, JsonElement expected)
    {
        var zero = Money.Zero(_usd);
        var start = PlanStart.FromBalance(new(2026, 11, 1), Dollar(inputs.GetProperty("principal")), 0.06m, 120, new(2026, 12, 1))
            .WithOverdue(zero, Dollar(inputs.GetProperty("arrears")), zero, zero);
        var proposal = Assert.IsType<PlanProposal>(PlanOption.CapitaliseArrears().On(start));
        Assert.Equal(Dollar(expected.GetProperty("new_balance")), proposal.Rows[0].StillOwed + proposal.Rows[0].Principal);
    }

    private static Money Dollar(JsonElement amount) => Money.Round(amount.GetDecimal(), _usd);
}
