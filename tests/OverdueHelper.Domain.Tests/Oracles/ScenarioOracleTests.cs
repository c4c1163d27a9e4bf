using System.Text.Json;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;
using Xunit.Abstractions;
using static OverdueHelper.Domain.Tests.Oracles.JsonRow;

namespace OverdueHelper.Domain.Tests.Oracles;

public sealed class ScenarioOracleTests(ITestOutputHelper output)
{
    private static readonly DateOnly _due = new(2024, 1, 1);

    [Fact]
    public void Every_payment_is_split_as_in_the_allocation_rows()
    {
        var report = new OracleReport("payment_allocation", output);
        foreach (var row in OracleFolder.Json("payment_allocation.json", "cases"))
        {
            report.Check(row.Text("id"), () => LoanScenario.Play(row));
        }

        foreach (var row in OracleFolder.Json("payment_allocation.json", "simple"))
        {
            report.Check(row.Text("id"), () => CompareSimple(row));
        }

        report.Finish();
    }

    [Fact]
    public void Every_change_of_a_schedule_gives_the_rows_that_were_printed()
    {
        var report = new OracleReport("restructure_schedules", output);
        foreach (var row in OracleFolder.Json("restructure_schedules.json", "cases"))
        {
            report.Check(row.Text("id"), () => LoanScenario.Play(row));
        }

        report.Finish();
    }

    private static void CompareSimple(JsonElement row)
    {
        var order = row.Text("order");
        var rule = order switch
        {
            "interest of all due instalments oldest first, then principal" => AllocationRule.AllInterestFirst,
            "per instalment" => AllocationRule.Standard,
            "costs, principal due, interest" => AllocationRule.GermanConsumerInDefault,
            "costs, interest, principal" => AllocationRule.CostsInterestPrincipal,
            _ => throw new NotDoneException($"the order '{order}'"),
        };
        var rows = row.Has("due") ? [row.GetProperty("due")] : row.List("instalments");
        var expected = row.Has("due") ? [row.GetProperty("expected")] : row.List("expected");
        var schedule = ScheduleOf(rows);
        List<LoanEvent> events = [.. rows.Where(part => part.Has("costs")).Select((part, i) => new LoanEvent.Charge(_due, i, ChargeKind.Fee, part.Money("costs"), i + 1))];
        events.Add(new LoanEvent.Payment(_due.AddDays(100), 1000, row.Money("payment")));
        var after = LoanLedger.To(_due.AddDays(100), schedule, events, new LoanRules { Allocation = rule }).Instalments;
        for (var i = 0; i < expected.Length; i++)
        {
            foreach (var part in expected[i].EnumerateObject())
            {
                var paid = part.Name switch
                {
                    "principal" => after[i].PrincipalDue - after[i].Principal,
                    "interest" => after[i].InterestDue - after[i].Interest,
                    "costs" => after[i].FeesCharged - after[i].Fees,
                    _ => throw new NotDoneException($"a part '{part.Name}' is not known"),
                };
                Same(expected[i].Money(part.Name), paid, part.Name);
            }
        }
    }

    private static RepaymentSchedule ScheduleOf(JsonElement[] rows)
    {
        var total = Money.Sum(rows.Select(row => row.Money("principal")), Eur);
        return new RepaymentSchedule(total, _due.AddMonths(-1),
            [.. rows.Select((row, i) => new Instalment(i + 1, _due.AddMonths(i), row.Money("principal"), row.Money("interest"), Money.Zero(Eur)))]);
    }
}
