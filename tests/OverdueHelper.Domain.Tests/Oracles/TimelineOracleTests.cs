using System.Globalization;
using System.Text.Json;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;
using Xunit.Abstractions;
using static OverdueHelper.Domain.Tests.Oracles.JsonRow;

namespace OverdueHelper.Domain.Tests.Oracles;

public sealed class TimelineOracleTests(ITestOutputHelper output)
{
    private static readonly string[] _known =
    [
        "as_of", "payments_entered", "level", "by_range", "classification", "arrears", "delinquent_date", "delinquent_days", "past_due_days",
        "oldest_unpaid_due", "event", "days_overdue_inclusive", "mba_months", "ots_months", "end_of_day", "status", "payments_past_due",
    ];

    [Fact]
    public void Every_timeline_gives_the_same_arrears_days_and_classes()
    {
        var report = new OracleReport("delinquency_timelines", output);
        var values = 0;
        foreach (var timeline in OracleFolder.Json("delinquency_timelines.json", "cases"))
        {
            report.Check(timeline.Text("id"), () => values += new Timeline(timeline).Compare());
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"delinquency_timelines: {values} readings compared"));
        report.Finish();
    }

    private sealed class Timeline(JsonElement row)
    {
        private readonly RulePack _ranges = RulePackFile.BuiltIn.First(pack => pack.Id == "fineract");
        private readonly LoanRules _rules = new() { AgeingGraceDays = row.Has("grace_days") ? row.Int("grace_days") : 0 };
        private readonly RepaymentSchedule _schedule = ScheduleOf(row.List("instalments"));

        // The source system sorts loans in a nightly run, which skips paused loans: they keep the class they had.
        private string _class = "NO_DELINQUENCY";
        private string _rangesRead = "";

        private string Convention => row.TextOr("convention", "");

        public int Compare()
        {
            foreach (var reading in row.List("expect"))
            {
                if (reading.EnumerateObject().Select(field => field.Name).FirstOrDefault(name => !_known.Contains(name)) is { } unknown)
                {
                    throw new NotDoneException($"a reading of '{unknown}' is not known");
                }

                Compare(reading);
            }

            return row.List("expect").Length;
        }

        private void Compare(JsonElement reading)
        {
            var asOf = reading.Day("as_of");
            var events = EventsOf(reading.Has("payments_entered") ? reading.Int("payments_entered") : int.MaxValue);
            var statement = ArrearsStatement.On(asOf, _schedule, events, _rules);
            var wasPaused = ArrearsStatement.On(asOf.AddDays(-1), _schedule, events, _rules).IsPaused;
            var sorted = !statement.IsPaused && !wasPaused;
            var at = asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            foreach (var field in reading.EnumerateObject())
            {
                switch (field.Name)
                {
                    case "arrears":
                        Same(reading.Money("arrears"), statement.Arrears.Total, at + " arrears");
                        break;
                    case "past_due_days":
                        Same(reading.Int("past_due_days"), statement.DaysPastDue, at + " past due days");
                        break;
                    case "delinquent_days":
                        Same(reading.Int("delinquent_days"), statement.DaysNetOfPauses, at + " delinquent days");
                        break;
                    case "delinquent_date":
                        var expected = reading.Text("delinquent_date") is "null" or "" ? (DateOnly?)null : reading.Day("delinquent_date");
                        Same(expected, statement.OldestUnpaidDueOn?.AddDays(_rules.AgeingGraceDays), at + " delinquent date");
                        break;
                    case "oldest_unpaid_due":
                        Same(reading.Day("oldest_unpaid_due"), statement.OldestUnpaidDueOn, at + " oldest unpaid");
                        break;
                    case "days_overdue_inclusive":
                        Same(reading.Int("days_overdue_inclusive"), StageClock.On(statement, Pack("in-rbi")).Days, at + " inclusive days");
                        break;
                    case "mba_months":
                        Same(reading.Int("mba_months"), statement.OldestOpenDueOn is { } mba ? MonthCount.Mba(mba, asOf) : 0, at + " MBA months");
                        break;
                    case "ots_months":
                        Same(reading.Int("ots_months"), statement.OldestOpenDueOn is { } ots ? MonthCount.Ots(ots, asOf) : 0, at + " OTS months");
                        break;
                    case "status":
                        Same(reading.Text("status"), StatusOf(statement.OldestOpenDueOn is { } due ? MonthCount.Ots(due, asOf) : 0), at + " status");
                        break;
                    case "payments_past_due":
                        Same(reading.Int("payments_past_due"), PartialPayments.InstalmentsShort(statement.Arrears.Total, _schedule.Instalments[0].Total), at + " instalments short");
                        break;
                    case "event":
                        var mark = Pack("us-mortgage").Marks.FirstOrDefault(mark => mark.Name == reading.Text("event")) ?? throw new NotDoneException("an event that no pack names");
                        Same(mark.Day, statement.DaysPastDue, at + " " + mark.Name);
                        break;
                    case "classification":
                        CompareClass(reading.Text("classification"), statement, sorted, at);
                        break;
                    case "by_range":
                        _rangesRead = sorted ? RangesOf(statement, events) : _rangesRead;
                        var ranges = reading.List("by_range").Select(range => Line(range.Text("range"), range.Money("amount"))).Order(StringComparer.Ordinal);
                        Same(string.Join(' ', ranges), _rangesRead, at + " ranges");
                        break;
                    default:
                        break;
                }
            }
        }

        private void CompareClass(string expected, ArrearsStatement statement, bool sorted, string at)
        {
            if (Convention.Contains("delinquent_days", StringComparison.Ordinal))
            {
                _class = sorted ? StageClass.Of(_ranges, _ranges.StageOf(statement.DaysNetOfPauses)!) : _class;
                Same(expected, _class, at + " class");
                return;
            }

            var counting = Convention.Contains("inclusive", StringComparison.Ordinal) ? DueDateCounting.Inclusive : DueDateCounting.Exclusive;
            var packs = RulePackFile.BuiltIn.Where(pack => pack.Counting == counting && pack.Stages.Any(stage => StageClass.Of(pack, stage) == expected)).ToList();
            if (packs.Count == 0)
            {
                throw new NotDoneException($"no rule pack knows the class '{expected}'");
            }

            Same(true, packs.All(pack => StageClock.On(statement, pack).Stage is { } stage && StageClass.Of(pack, stage) == expected), at + " class " + expected);
        }

        // Instalment by instalment: each has its own days, pauses are taken off, grace is not; empty while the loan itself does not count.
        private string RangesOf(ArrearsStatement statement, List<LoanEvent> events)
        {
            if (statement.DaysNetOfPauses == 0)
            {
                return "";
            }

            var replay = Replay.To(statement.Today, _schedule, events, _rules);
            return string.Join(' ', statement.Rows
                .Select(overdue => (Days: ArrearsStatement.Days(replay, overdue.DueOn.DayNumber, statement.Today.DayNumber, LoanRules.Default).Net, overdue.Total))
                .Where(overdue => overdue.Days > 0)
                .GroupBy(overdue => StageClass.Of(_ranges, _ranges.StageOf(overdue.Days)!), overdue => overdue.Total)
                .Select(group => Line(group.Key, Money.Sum(group, Eur)))
                .Order(StringComparer.Ordinal));
        }

        private List<LoanEvent> EventsOf(int payments)
        {
            var events = new List<LoanEvent>();
            foreach (var charge in row.List("charges"))
            {
                var kind = charge.Text("kind") == "penalty" ? ChargeKind.Penalty : ChargeKind.Fee;
                var holder = _schedule.Instalments.FirstOrDefault(instalment => instalment.DueOn >= charge.Day("due")) ?? _schedule.Instalments[^1];
                events.Add(new LoanEvent.Charge(charge.Day("due"), events.Count, kind, charge.Money("amount"), holder.Number));
            }

            events.AddRange(row.List("payments").Take(payments).Select((payment, i) => new LoanEvent.Payment(payment.Day("date"), 1000 + i, payment.Money("amount"))));
            events.AddRange(row.List("pauses").Select((pause, i) => new LoanEvent.Pause(pause.Day("start"), 2000 + i, pause.Day("end"), PauseKind.Agreed)));
            events.AddRange(row.List("resumes").Select((resume, i) => new LoanEvent.Resume(DayOf(resume.GetString()!), 3000 + i)));
            return events;
        }

        private static RulePack Pack(string id) => RulePackFile.BuiltIn.First(pack => pack.Id == id);

        private static string Line(string range, Money amount) => string.Create(CultureInfo.InvariantCulture, $"{range}={amount.Minor}");

        private static string StatusOf(int months) => months == 0
            ? "not delinquent"
            : string.Create(CultureInfo.InvariantCulture, $"{30 * months} days or {months + 1} payments{(months >= 3 ? ", slow" : "")}");

        private static RepaymentSchedule ScheduleOf(JsonElement[] instalments)
        {
            var total = Money.Sum(instalments.Select(instalment => instalment.Money("amount")), Eur);
            var balance = total;
            var rows = new List<Instalment>();
            foreach (var instalment in instalments)
            {
                balance -= instalment.Money("amount");
                rows.Add(new Instalment(rows.Count + 1, instalment.Day("due"), instalment.Money("amount"), Money.Zero(Eur), balance));
            }

            return new RepaymentSchedule(total, rows[0].DueOn.AddMonths(-1), rows);
        }
    }
}
