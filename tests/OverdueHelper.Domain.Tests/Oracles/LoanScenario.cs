using System.Globalization;
using System.Text.Json;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;
using static OverdueHelper.Domain.Tests.Oracles.JsonRow;

namespace OverdueHelper.Domain.Tests.Oracles;

/// <summary>Plays one scenario of the source system with our entries and compares every reading.</summary>
internal sealed class LoanScenario
{
    private readonly List<LoanEvent> _events = [];
    private readonly List<Entry> _entries = [];
    private readonly List<(DateOnly On, Money Amount)> _disbursed = [];
    private readonly List<AgreedChange> _changes = [];
    private ScenarioTerms? _terms;
    private RepaymentSchedule? _contract;
    private DateOnly _today;
    private int _sequence;
    private string _excess = "NEXT_INSTALLMENT";

    private LoanRules Rules => new() { Allocation = _terms!.RuleWith(_excess), AgeingGraceDays = 3 };

    /// <summary>The contract's schedule, or the one that follows from what was paid.</summary>
    private RepaymentSchedule Schedule => _terms!.ActualInterest(_contract!) is { } terms
        ? ActualInterest.Rewrite(_today, _contract!, [.. EventOrder.Of(_events)], terms)
        : _contract!;

    private LoanLedger Ledger => LoanLedger.To(_today, Schedule, _events, Rules);

    public static void Play(JsonElement scenario)
    {
        var play = new LoanScenario();
        var steps = scenario.List("events");
        for (var i = 0; i < steps.Length; i++)
        {
            play.PayOffIfExpected(steps.Skip(i).TakeWhile(step => step.Text("type").StartsWith("expect", StringComparison.Ordinal)));
            play.Do(steps[i]);
        }
    }

    // An early pay-off has no step of its own: the transactions that follow show it, and its amount must be ours.
    private void PayOffIfExpected(IEnumerable<JsonElement> readings)
    {
        var paid = readings.Where(reading => reading.Text("type") == "expect_transactions").SelectMany(reading => reading.List("rows"))
            .Where(row => row.Text("transaction_type") == "Repayment").ToList();
        if (paid.Count == _entries.Count(entry => entry.Type == "Repayment") + 1 && paid[^1].Day("transaction_date") == _today)
        {
            Same(paid[^1].Money("amount"), ArrearsStatement.On(_today, Schedule, _events, Rules).PayOff, "pay-off");
            Pay(_today, paid[^1].Money("amount"), "Repayment");
        }
    }

    private void Do(JsonElement step)
    {
        switch (step.Text("type"))
        {
            case "business_date" or "end_of_day":
                _today = step.Day("date");
                _terms?.EndOfDay(_today, _contract, _events, Rules);
                break;
            case "config":
                _excess = step.TextOr("future_installment_rule", _excess);
                break;
            case "loan":
                _terms = new ScenarioTerms(step.GetProperty("terms"));
                break;
            case "disburse":
                Disburse(step.Day("date"), step.Money("amount"));
                break;
            case "repayment":
                Pay(step.Day("date"), step.Money("amount"), "Repayment");
                break;
            case "charge":
                Charge(step);
                break;
            case "undo_transaction":
                Undo(step.Day("date"), step.Int("index"));
                break;
            case "reschedule" or "re_age" or "re_amortize":
                Change(step);
                break;
            case var type when type.StartsWith("expect", StringComparison.Ordinal):
                Compare(step);
                break;
            default:
                throw new NotDoneException($"a step '{step.Text("type")}' is not known");
        }
    }

    private void Disburse(DateOnly on, Money amount)
    {
        _disbursed.Add((on, amount));
        var first = _contract is null;
        if (first)
        {
            _contract = _terms!.Schedule(on, amount);
        }
        else
        {
            _events.Add(new LoanEvent.Disbursement(on, Next(), amount, _terms!.TopUp(on, amount, Ledger.Instalments)));
        }

        if (_terms!.DownPaymentIsAutomatic)
        {
            Pay(on, new Money(amount.Minor / 4, Eur), "Down Payment");
        }
    }

    private void Pay(DateOnly on, Money amount, string type)
    {
        var payment = new LoanEvent.Payment(on, Next(), amount);
        _events.Add(payment);
        _entries.Add(new Entry(type, on, payment.Sequence, amount));
        WriteChangesAgain(on);
    }

    private void Charge(JsonElement step)
    {
        var due = step.Day("due");
        var rows = Ledger.Instalments;
        if (due > rows[^1].DueOn)
        {
            // After the last instalment a charge gets a row of its own.
            var none = Money.Zero(Eur);
            _events.Add(new LoanEvent.Disbursement(_contract!.DrawnOn, -1 - _events.Count, none, [new Instalment(rows.Count + 1, due, none, none, none)]));
            rows = Ledger.Instalments;
        }

        var on = due < _today ? due : _today;
        var kind = step.Text("kind") == "penalty" ? ChargeKind.Penalty : ChargeKind.Fee;
        _events.Add(new LoanEvent.Charge(on, Next(), kind, step.Money("amount"), rows.First(row => row.DueOn >= due).Number, due));
    }

    private void Undo(DateOnly on, int index)
    {
        var entry = _entries.Where(entry => entry.On == on && !entry.IsReverted && entry.Type is not "Re-age" and not "Re-amortize").ElementAt(index - 1);
        entry.Old = SplitOf(entry);
        _events.Add(new LoanEvent.Correction(_today, Next(), entry.Sequence, null));
        WriteChangesAgain(on);
    }

    private void Change(JsonElement step)
    {
        switch (step.Text("type"))
        {
            case "re_amortize":
                Agree((ledger, sequence) => ScheduleChange.SpreadArrears(ledger, sequence, _terms!.Multiple), "Re-amortize");
                break;
            case "re_age":
                var plan = step.GetProperty("data")[0];
                var interval = ScenarioTerms.Interval(plan.Int("frequencyNumber"), plan.Text("frequencyType"));
                Agree((ledger, sequence) => ScheduleChange.ReAge(ledger, sequence, plan.Day("startDate"), plan.Int("numberOfInstallments"), interval, _terms!.Multiple), "Re-age");
                break;
            default:
                foreach (var change in step.List("data"))
                {
                    Reschedule(change);
                }

                break;
        }
    }

    private void Reschedule(JsonElement change)
    {
        if (change.Has("graceOnInterest") || (change.Has("newInterestRate") && !_terms!.IsFlat))
        {
            throw new NotDoneException("the source system's re-pricing of a running loan is not reproduced");
        }

        var from = change.Day("rescheduleFromDate");
        if (change.Has("newInterestRate"))
        {
            var (first, rate) = (from, change.Number("newInterestRate") / 100);
            Agree((ledger, sequence) => ScheduleChange.FlatRate(ledger, sequence, first, _terms!.Rate, rate));
        }

        if (change.Has("extraTerms"))
        {
            var (first, extra) = (from, change.Int("extraTerms"));
            Agree((ledger, sequence) => ScheduleChange.Extend(ledger, sequence, first, extra, _terms!.Rhythm, _terms.Multiple));
        }

        if (change.Has("adjustedDueDate"))
        {
            var (first, to) = (from, change.Day("adjustedDueDate"));
            Agree((ledger, sequence) => ScheduleChange.Postpone(ledger, sequence, first, to, _terms!.Rhythm));
            from = to;
        }

        if (change.Has("graceOnPrincipal"))
        {
            var (first, count) = (from, change.Int("graceOnPrincipal"));
            Agree((ledger, sequence) => ScheduleChange.PrincipalGrace(ledger, sequence, first, count, _terms!.Rhythm));
        }
    }

    private void Agree(Func<LoanLedger, int, LoanEvent> write, string? type = null)
    {
        var entry = type is null ? null : new Entry(type, _today, 0, Money.Zero(Eur));
        if (entry is not null)
        {
            _entries.Add(entry);
        }

        var change = new AgreedChange(_today, Next(), write, entry);
        _changes.Add(change);
        Write(change);
    }

    // A payment or a reversal before a change alters what the change was written from.
    private void WriteChangesAgain(DateOnly on)
    {
        var later = _changes.Where(change => change.On >= on).ToList();
        _events.RemoveAll(entry => later.Exists(change => change.Sequence == entry.Sequence));
        later.ForEach(Write);
    }

    private void Write(AgreedChange change)
    {
        var ledger = LoanLedger.To(change.On, Schedule, [.. _events.Where(entry => entry is LoanEvent.Correction || entry.On < change.On || entry.Sequence < change.Sequence)], Rules);
        if (change.Entry is { } entry)
        {
            entry.Amount = Money.Sum(ledger.Instalments.Where(row => row.DueOn <= change.On).Select(row => row.Principal), Eur);
        }

        _events.Add(change.Write(ledger, change.Sequence));
    }

    private void Compare(JsonElement step)
    {
        var ledger = Ledger;
        switch (step.Text("type"))
        {
            case "expect_transactions":
                CompareTransactions(step.List("rows"));
                break;
            case "expect_schedule":
                ScenarioTable.Compare(step.List("rows"), ledger, _contract!.DrawnOn, _disbursed);
                break;
            case "expect_totals":
                ScenarioTable.CompareTotals(step.GetProperty("row"), ledger);
                break;
            case "expect_outstanding":
                Same(step.Money("amount"), Money.Sum(ledger.Instalments.Select(row => row.Unpaid), Eur), "outstanding");
                break;
            case "expect_overpaid":
                Same(step.Money("amount"), ledger.Suspense, "overpaid");
                break;
            case "expect_status":
                var open = ledger.Instalments.Any(row => row.Unpaid.Minor > 0);
                Same(step.Text("status"), open ? "ACTIVE" : ledger.Suspense.IsZero ? "CLOSED_OBLIGATIONS_MET" : "OVERPAID", "status");
                break;
            case "expect_range":
                var statement = ArrearsStatement.On(step.Day("as_of"), Schedule, _events, Rules);
                var ranges = RulePackFile.BuiltIn.First(pack => pack.Id == "fineract");
                Same(step.Text("range"), StageClass.Of(ranges, ranges.StageOf(statement.DaysNetOfPauses)!), "range");
                Same(step.Text("delinquent_date") is { Length: > 0 } date ? DayOf(date) : (DateOnly?)null, statement.OldestUnpaidDueOn?.AddDays(3), "delinquent date");
                break;
            default:
                throw new NotDoneException($"a step '{step.Text("type")}' is not known");
        }
    }

    private void CompareTransactions(JsonElement[] rows)
    {
        var entries = new Queue<Entry>(_entries.OrderBy(entry => entry.On).ThenBy(entry => entry.Sequence == 0 ? int.MaxValue : entry.Sequence));
        var none = Money.Zero(Eur);
        foreach (var row in rows.Where(row => row.Text("transaction_type") is not "Accrual" and not "Disbursement"))
        {
            var entry = entries.Count > 0 ? entries.Dequeue() : throw new InvalidOperationException("fewer transactions than expected");
            var at = row.Text("transaction_date") + " ";
            Same(row.Text("transaction_type"), entry.Type, at + "type");
            Same(row.Day("transaction_date"), entry.On, "date");
            Same(row.Money("amount"), entry.Amount, at + "amount");
            if (entry.Sequence == 0)
            {
                Same(row.Money("principal"), entry.Amount, at + "moved principal");
                continue;
            }

            var split = entry.Old ?? SplitOf(entry);
            Same((row.Money("principal"), row.Money("interest"), row.Money("fees"), row.Money("penalties")), (split.Principal, split.Interest, split.Fees, split.Penalties), at + "split");
            if (!entry.IsReverted)
            {
                Same(row.Money("loan_balance"), BalanceAfter(entry), at + "balance");
            }
        }

        Same(0, entries.Count, "further transactions");
        foreach (var row in rows.Where(row => row.Text("transaction_type") == "Disbursement"))
        {
            Same(true, _disbursed.Contains((row.Day("transaction_date"), row.Money("amount"))), "disbursement");
        }

        Same(none, Ledger.Payments.Aggregate(none, (sum, payment) => sum + payment.Total) - Money.Sum(_entries.Where(entry => entry.Sequence > 0 && !entry.IsReverted).Select(entry => entry.Amount), Eur), "payments not placed");
    }

    private PaymentSplit SplitOf(Entry entry) => LoanLedger.To(DateOnly.MaxValue, Schedule, _events, Rules).Payments.First(payment => payment.Sequence == entry.Sequence);

    private Money BalanceAfter(Entry entry)
    {
        var paid = Ledger.Payments.TakeWhile(payment => payment.Sequence != entry.Sequence).Select(payment => payment.Principal).Append(SplitOf(entry).Principal);
        return Money.Sum(_disbursed.Where(part => part.On <= entry.On).Select(part => part.Amount), Eur) - Money.Sum(paid, Eur);
    }

    private int Next() => ++_sequence;

    private sealed record AgreedChange(DateOnly On, int Sequence, Func<LoanLedger, int, LoanEvent> Write, Entry? Entry);

    private sealed class Entry(string type, DateOnly on, int sequence, Money amount)
    {
        public string Type => type;

        public DateOnly On => on;

        public int Sequence => sequence;

        public Money Amount { get; set; } = amount;

        public PaymentSplit? Old { get; set; }

        public bool IsReverted => Old is not null;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{type} {on:yyyy-MM-dd} {Amount}");
    }
}
