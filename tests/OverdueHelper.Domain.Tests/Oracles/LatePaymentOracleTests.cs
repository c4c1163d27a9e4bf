using System.Text.Json;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;
using Xunit.Abstractions;
using static OverdueHelper.Domain.Tests.Oracles.JsonRow;

namespace OverdueHelper.Domain.Tests.Oracles;

public sealed class LatePaymentOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_late_payment_costs_what_the_rows_say()
    {
        var report = new OracleReport("late_payment_effects", output);
        foreach (var row in OracleFolder.Json("late_payment_effects.json", "cases"))
        {
            report.Check(row.Text("id"), () => LoanScenario.Play(row));
        }

        foreach (var row in OracleFolder.Json("late_payment_effects.json", "simple_penalties"))
        {
            report.Check(row.Text("id"), () => ComparePenalty(row.GetProperty("inputs"), row.GetProperty("expected")));
        }

        report.Finish();
    }

    private static void ComparePenalty(JsonElement inputs, JsonElement expected)
    {
        if (inputs.Has("late_fee"))
        {
            CompareLateFees(inputs, expected);
        }
        else if (inputs.Has("unpaid_interest"))
        {
            ComparePenalInterest(inputs, expected, Money.Round(inputs.Number("unpaid_interest"), Eur), inputs.Int("penal_days"), grace: 0);
        }
        else if (inputs.Has("interest_days_inclusive"))
        {
            var interest = Money.Round(
                inputs.Number("principal") * inputs.Number("annual_rate_percent") / 100 * inputs.Int("interest_days_inclusive") / 365, Eur);
            Same(expected.Money("accrued_interest"), interest, "accrued interest");
            var days = inputs.Day("paid_on").DayNumber - inputs.Day("interest_to").DayNumber;
            ComparePenalInterest(inputs, expected, interest, days, inputs.Int("grace_days"));
        }
        else
        {
            throw new NotDoneException("penalty inputs of another form");
        }
    }

    private static void ComparePenalInterest(JsonElement inputs, JsonElement expected, Money unpaid, int days, int grace)
    {
        if (inputs.Text("day_count") != "Actual/365")
        {
            throw new NotDoneException($"default interest by {inputs.Text("day_count")}");
        }

        var due = new DateOnly(2019, 10, 30);
        var schedule = new RepaymentSchedule(Money.Zero(Eur), due.AddMonths(-1), [new Instalment(1, due, Money.Zero(Eur), unpaid, Money.Zero(Eur))]);
        var rule = new DefaultInterestRule(
            DefaultInterestKind.Fixed, inputs.Number("penal_rate_percent") / 100, DefaultInterestBase.OverdueInstalment, 365, grace);
        var statement = ArrearsStatement.On(due.AddDays(days), schedule, [], new LoanRules { DefaultInterest = rule });
        if (expected.Has("penal_amount"))
        {
            Same(expected.Money("penal_amount"), statement.DefaultInterest, "penal amount");
        }

        if (expected.Has("penal_amount_rounded"))
        {
            Same(expected.Number("penal_amount_rounded"), decimal.Round(statement.DefaultInterest.Amount, 0, MidpointRounding.ToEven), "penal amount");
            Same(expected.Int("penal_days"), days - grace, "penal days");
        }
    }

    // Fees first makes every later payment short; one fee for each late instalment, paid last, does not.
    private static void CompareLateFees(JsonElement inputs, JsonElement expected)
    {
        var none = Money.Zero(Eur);
        var rows = inputs.List("instalments").Select((row, i) => new Instalment(i + 1, row.Day("due"), row.Money("amount"), none, none)).ToList();
        var schedule = new RepaymentSchedule(Money.Sum(rows.Select(row => row.Principal), Eur), rows[0].DueOn.AddMonths(-1), rows);
        var payments = inputs.List("payments").Select((row, i) => new LoanEvent.Payment(row.Day("date"), 100 + i, row.Money("amount"))).ToList();
        var rule = new LateFeeRule(inputs.Money("late_fee"), GraceDays: inputs.Day("grace_ends_before").DayNumber - rows[0].DueOn.DayNumber - 1);
        var end = new DateOnly(2023, 2, 28);
        var feesLast = new LoanRules { Allocation = AllocationRule.InterestFirst with { Direction = AllocationDirection.Vertical } };
        var fees = rule.FeesUpTo(end, schedule, payments, feesLast, 1);
        Check(LoanRules.Default, "fees_before_instalments_then_fee_again");
        Check(feesLast, "instalments_before_fees_one_fee_per_late_instalment");

        void Check(LoanRules rules, string outcome)
        {
            var wanted = expected.GetProperty(outcome);
            var statement = ArrearsStatement.On(end, schedule, [.. fees, .. payments], rules);
            var pyramided = statement.Arrears.Principal.Minor > 0 ? inputs.Money("late_fee") : none;
            Same(wanted.Money("fees_outstanding_before_march"), statement.Arrears.Fees + pyramided, outcome + " fees");
            Same(wanted.Money("instalment_shortfall_before_march"), statement.Arrears.Principal, outcome + " shortfall");
            Same(wanted.Money("total_before_march"), statement.Arrears.Total + pyramided, outcome + " total");
        }
    }
}
