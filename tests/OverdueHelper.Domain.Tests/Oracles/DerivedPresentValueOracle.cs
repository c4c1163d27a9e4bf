using System.Text.Json;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Values;
using Xunit.Abstractions;

namespace OverdueHelper.Domain.Tests.Oracles;

// npv_derived.json: derived by the research from domain.md 2.2 and 3.6, regression values and not an outside proof.
public class DerivedPresentValueOracle(ITestOutputHelper output)
{
    private static readonly Currency _eur = Currency.Of("EUR");

    [Fact]
    public void Every_plan_against_collections_comes_to_the_recorded_values()
    {
        var report = new OracleReport("npv_derived", output);
        foreach (var row in OracleFolder.Json("npv_derived.json", "npv"))
        {
            report.Check(row.Text("id"), () => ComparePlan(row));
        }

        report.Finish();
    }

    [Fact]
    public void Every_diminished_obligation_comes_to_the_recorded_share()
    {
        var report = new OracleReport("diminished_financial_obligation", output);
        foreach (var row in OracleFolder.Json("npv_derived.json", "diminished_financial_obligation"))
        {
            report.Check(row.TextOr("label", "a row"), () => CompareDiminished(row));
        }

        report.Finish();
    }

    private static void ComparePlan(JsonElement row)
    {
        var (inputs, expected) = (row.GetProperty("inputs"), row.GetProperty("expected"));
        var test = CollectionsTest.Of(Payments(inputs.GetProperty("plan_payments")), Payments(inputs.GetProperty("contract_payments_if_cured")), new()
        {
            Exposure = Euro(inputs.GetProperty("ead")),
            YearlyDiscountRate = inputs.GetProperty("discount_rate_annual_nominal_monthly").GetDecimal(),
            FailureShare = inputs.GetProperty("redefault_probability").GetDecimal(),
            MonthsPaidBeforeFailure = inputs.GetProperty("redefault_after_month").GetInt32(),
            CureShare = inputs.GetProperty("self_cure_probability").GetDecimal(),
            RecoveryShare = inputs.GetProperty("recovery_rate").GetDecimal(),
            AgencyFee = inputs.GetProperty("agency_fee").GetDecimal(),
            LegalCosts = Euro(inputs.GetProperty("legal_cost")),
            RecoveryLagMonths = inputs.GetProperty("recovery_lag_months").GetInt32(),
        });

        Assert.Equal(Euro(expected.GetProperty("pv_plan_if_kept")), test.PlanKept);
        Assert.Equal(Euro(expected.GetProperty("pv_plan_if_broken")), test.PlanBroken);
        Assert.Equal(Euro(expected.GetProperty("npv_proposal")), test.Plan);
        Assert.Equal(Euro(expected.GetProperty("pv_if_self_cured")), test.Cured);
        Assert.Equal(Euro(expected.GetProperty("pv_recovery")), test.Recovered);
        Assert.Equal(Euro(expected.GetProperty("npv_collections")), test.Collections);
        Assert.Equal(Euro(expected.GetProperty("difference")), test.Difference);
        var share = expected.GetProperty("break_even_redefault_probability");
        Assert.Equal(share.ValueKind == JsonValueKind.Null ? null : share.GetDecimal(), Rounded(test.BreakEven.FailureShare));
        Assert.Equal(share.ValueKind == JsonValueKind.Null ? BreakEvenKind.Never : BreakEvenKind.UpTo, test.BreakEven.Kind);
    }

    private static void CompareDiminished(JsonElement row)
    {
        var expected = row.GetProperty("expected");
        var test = PresentValueTest.Of(
            Payments(row.GetProperty("original_payments")), Payments(row.GetProperty("new_payments")), row.GetProperty("monthly_rate").GetDecimal() * 12);

        Assert.Equal(Euro(expected.GetProperty("npv0")), test.Before);
        Assert.Equal(Euro(expected.GetProperty("npv1")), test.After);
        Assert.Equal(expected.GetProperty("diminished_obligation_percent").GetDecimal(), Rounded(test.Share, 2, 4));
        Assert.Equal(expected.GetProperty("exceeds_1_percent").GetBoolean(), test.IsAbove);
    }

    private static decimal? Rounded(decimal? share, int shift = 0, int digits = 6) => share is { } value
        ? decimal.Round(value * (shift == 2 ? 100 : 1), digits, MidpointRounding.ToEven)
        : null;

    private static Money[] Payments(JsonElement payments) => [.. payments.EnumerateArray().Select(Euro)];

    private static Money Euro(JsonElement amount) => Money.Round(amount.GetDecimal(), _eur);
}
