using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans.Events;

/// <summary>Carries a loan from its schedule through its events to a day. One use, then read.</summary>
internal sealed class Replay
{
    private readonly IReadOnlyList<LoanEvent> _entries;
    private readonly Allocator _allocator;
    private readonly List<(int From, int Until, PauseKind Kind)> _pauses = [];
    private readonly List<(int Day, int OldestDue)> _turns = [];
    private int _reached;
    private int _oldest;

    private Replay(RepaymentSchedule schedule, IReadOnlyList<LoanEvent> entries, LoanRules rules)
    {
        _entries = EventOrder.Of(entries);
        Rules = rules;
        Schedule = schedule;
        Rows = new LedgerRows(schedule);
        Overdue = new OverdueAccrual(Rows, rules);
        _allocator = new Allocator(Rows, Overdue, rules, schedule.DrawnOn.DayNumber);
    }

    /// <summary>The contract's schedule.</summary>
    public RepaymentSchedule Schedule { get; }

    /// <summary>What the contract says beyond the schedule.</summary>
    public LoanRules Rules { get; }

    /// <summary>The instalments with what is left of them.</summary>
    public LedgerRows Rows { get; }

    /// <summary>The ledger of default interest, accrued to the day asked for.</summary>
    public OverdueAccrual Overdue { get; }

    /// <summary>Money held without being applied, in the smallest unit.</summary>
    public long Suspense { get; private set; }

    /// <summary>Where each payment went.</summary>
    public List<(LoanEvent Payment, Spread Parts)> Splits { get; } = [];

    /// <summary>The pauses that count, resumed ones cut short; both ends are day numbers and the first day is not itself frozen.</summary>
    public IReadOnlyList<(int From, int Until, PauseKind Kind)> Pauses => _pauses;

    /// <summary>From each day on, the due day, adjusted, of the oldest open instalment of all, due or not; <see cref="int.MaxValue"/> when none is open.</summary>
    public IReadOnlyList<(int Day, int OldestDue)> Turns => _turns;

    /// <summary>The first row whose principal or interest is open; the number of rows when none is.</summary>
    public int OldestOpen => _oldest;

    /// <summary>Replays the entries that take effect up to a day.</summary>
    public static Replay To(DateOnly day, RepaymentSchedule schedule, IReadOnlyList<LoanEvent> entries, LoanRules rules)
    {
        var replay = new Replay(schedule, entries, rules);
        replay.Turn(schedule.DrawnOn.DayNumber);
        replay.Advance(day);
        return replay;
    }

    /// <summary>Goes on to a later day; what was read before then no longer holds.</summary>
    public void Advance(DateOnly day)
    {
        for (; _reached < _entries.Count && _entries[_reached].On <= day; _reached++)
        {
            Apply(_entries[_reached]);
        }

        Overdue.Advance(day.DayNumber);
    }

    /// <summary>The suspensions under the contract with days after a day, those included that were agreed for later.</summary>
    public IReadOnlyList<Suspension> SuspensionsAfter(DateOnly day)
    {
        List<Suspension>? ahead = null;
        foreach (var (from, until, kind) in _pauses)
        {
            if (kind is PauseKind.Contractual && until > day.DayNumber)
            {
                (ahead ??= []).Add(new Suspension(DateOnly.FromDayNumber(from), DateOnly.FromDayNumber(until)));
            }
        }

        for (var i = _reached; i < _entries.Count; i++)
        {
            if (_entries[i] is LoanEvent.Pause { Kind: PauseKind.Contractual } pause)
            {
                (ahead ??= []).Add(new Suspension(pause.On, pause.Until));
            }
            else if (_entries[i] is LoanEvent.Resume resume)
            {
                ahead = ahead?.ConvertAll(suspension => suspension with { Until = suspension.Until < resume.On ? suspension.Until : resume.On });
            }
        }

        return ahead ?? (IReadOnlyList<Suspension>)[];
    }

    /// <inheritdoc cref="PausedDays.Within"/>
    public int PausedWithin(int from, int to, bool contractualOnly) => PausedDays.Within(_pauses, from, to, contractualOnly);

    private void Apply(LoanEvent entry)
    {
        var day = entry.On.DayNumber;
        Overdue.Advance(day);
        switch (entry)
        {
            case LoanEvent.Payment { EndsLoan: true } last:
                End(last, day);
                break;
            case LoanEvent.Payment payment:
                Receive(payment, Minor(payment.Amount));
                break;
            case LoanEvent.FromSuspense applied:
                var amount = Math.Min(Minor(applied.Amount), Suspense);
                Suspense -= amount;
                Receive(applied, amount);
                break;
            case LoanEvent.ToSuspense held:
                Suspense += Minor(held.Amount);
                break;
            case LoanEvent.Charge charge:
                Charge(charge);
                break;
            case LoanEvent.Waiver waiver:
                _allocator.Waive(waiver.Component, Minor(waiver.Amount), day);
                break;
            case LoanEvent.DefaultInterestWaiver waiver:
                Overdue.Settle(Minor(waiver.Amount));
                break;
            case LoanEvent.Pause pause:
                _pauses.Add((day, pause.Until.DayNumber, pause.Kind));
                if (pause.Instalments is { } later)
                {
                    Replace(day, later, carriesArrears: false, pause.From?.DayNumber);
                }

                break;
            case LoanEvent.Resume:
                Resume(day);
                break;
            case LoanEvent.RateChange change:
                ChangeRate(day, change);
                break;
            case LoanEvent.Restructure change:
                Overdue.ChangeRate(change.YearlyRate);
                Replace(day, change.Instalments, change.CarriesArrears, change.From?.DayNumber);
                break;
            case LoanEvent.Disbursement { Instalments: { } instalments }:
                Rows.Join(instalments);
                Settle();
                break;
            default:
                // A first disbursement is already in the schedule, and corrections were carried out before.
                break;
        }

        Turn(day);
    }

    private void Receive(LoanEvent entry, long amount)
    {
        var split = _allocator.Spread(entry.On.DayNumber, amount);
        Suspense += split.Held;
        Splits.Add((entry, split));
    }

    // Money the bank holds goes first: the amount that ends a loan is less by it.
    private void End(LoanEvent.Payment payment, int day)
    {
        CallIn(day);
        if (Suspense > 0)
        {
            var held = Suspense;
            Suspense = 0;
            Receive(new LoanEvent.FromSuspense(payment.On, payment.Sequence, new Money(held, Schedule.Advance.Currency)), held);
        }

        Receive(payment, Minor(payment.Amount));
        var (last, parts) = Splits[^1];
        parts.GivenUp = Overdue.Settle(Overdue.Owed) + Enum.GetValues<PaymentComponent>().Sum(component => _allocator.Waive(component, long.MaxValue, day));
        Splits[^1] = (last, parts);
    }

    private void CallIn(int day)
    {
        // What was paid ahead in full stays as it is, and its interest is paid.
        var first = _allocator.DueBy(day);
        while (first < Rows.Count && Rows.Unpaid(first) == 0 && Rows.Settled(first) > 0)
        {
            first++;
        }

        var accrued = new InterestToDate(Rows, day);
        var start = first == 0 ? Schedule.DrawnOn.DayNumber : Rows.Due(first - 1);
        var (principal, interest) = (0L, 0L);
        for (var row = first; row < Rows.Count; row++)
        {
            principal += Rows.Owed(row, PaymentComponent.Principal) - Rows.Capitalised(row);
            interest += accrued.Of(row, start);
            start = Rows.Due(row);
        }

        Rows.CallIn(first, principal, interest, day);
        _allocator.CallIn(day);
        Settle();
    }

    // A loan without any instalment still owes what is charged: the charge has a row of its own.
    private void Charge(LoanEvent.Charge charge)
    {
        if (Rows.Count == 0)
        {
            var none = new Money(0, Schedule.Advance.Currency);
            Rows.Join([new Instalment(1, charge.DueOn ?? charge.On, none, none, none)]);
            Settle();
        }

        _allocator.Charge(charge, Minor(charge.Amount));
    }

    private void ChangeRate(int day, LoanEvent.RateChange change)
    {
        Overdue.ChangeRate(change.YearlyRate);
        if (change.Instalments.Count > 0)
        {
            Replace(day, change.Instalments, carriesArrears: false, change.From?.DayNumber);
        }
    }

    private void Resume(int day)
    {
        for (var i = 0; i < _pauses.Count; i++)
        {
            var pause = _pauses[i];
            _pauses[i] = pause with { Until = Math.Min(pause.Until, day) };
        }
    }

    private void Replace(int day, IReadOnlyList<Instalment> instalments, bool carriesArrears, int? from = null)
    {
        Rows.Replace(from ?? day, instalments, day);
        for (var row = 0; carriesArrears && row < Rows.Count && Rows.Due(row) < day; row++)
        {
            if (Rows.Open(row) > 0)
            {
                Rows.Drop(row, day);
            }
        }

        Settle();
    }

    // The rows are others now: every counter that pointed into them starts anew.
    private void Settle()
    {
        _oldest = 0;
        _allocator.Restart();
        Overdue.Restart();
    }

    private void Turn(int day)
    {
        while (_oldest < Rows.Count && Rows.Open(_oldest) == 0)
        {
            _oldest++;
        }

        var due = _oldest < Rows.Count ? Rules.Adjusted(Rows.Due(_oldest)) : int.MaxValue;
        if (_turns.Count == 0 || _turns[^1].OldestDue != due)
        {
            _turns.Add((day, due));
        }
    }

    private long Minor(Money amount) => amount.Currency == Schedule.Advance.Currency
        ? amount.Minor
        : throw new InvalidOperationException($"An entry in {amount.Currency} does not belong to a loan in {Schedule.Advance.Currency}.");
}
