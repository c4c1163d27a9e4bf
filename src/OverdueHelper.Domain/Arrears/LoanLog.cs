using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>Turns the entries of a loan that count into the events of its replay; changes that were agreed are written on the schedule as it stood then.</summary>
/// <remarks>Formulas and worked examples: docs/arithmetic/agreed-changes.md.</remarks>
internal sealed class LoanLog(LoanTerms terms, RepaymentSchedule schedule, LoanRules rules, IEnumerable<LoanEvent> first)
{
    private readonly List<LoanEvent> _events = [.. first];
    private readonly Dictionary<DateOnly, RowWritten> _written = [];
    private readonly Currency _currency = schedule.Advance.Currency;
    private readonly List<(DateOnly From, decimal Yearly)> _rates = [];
    private readonly HashSet<Guid> _onDueDates = [];

    /// <summary>The events, in the order of the replay.</summary>
    public IReadOnlyList<LoanEvent> Events => _events;

    /// <summary>The contract's yearly rate after the changes so far, as a fraction.</summary>
    public decimal YearlyRate { get; private set; } = terms.YearlyRate;

    /// <summary>The contract's yearly rate on a day: a change that is agreed for a later one does not count yet.</summary>
    public decimal RateOn(DateOnly day) => _rates.Where(rate => rate.From <= day).Select(rate => rate.Yearly).LastOrDefault(terms.YearlyRate);

    /// <summary>The event of an entry that needs no schedule: money, a charge or a waiver; null for the others.</summary>
    public static LoanEvent? Simple(LoggedEntry entry, Currency currency)
    {
        var amount = new Money(entry.Now.AmountMinor, currency);
        return entry.Now.Kind switch
        {
            LoanEntryKind.Payment => new LoanEvent.Payment(entry.On, entry.Sequence, amount, entry.Now.Terms is { EndsLoan: true }),
            LoanEntryKind.Fee => new LoanEvent.Charge(entry.On, entry.Sequence, ChargeKind.Fee, amount),
            LoanEntryKind.Penalty => new LoanEvent.Charge(entry.On, entry.Sequence, ChargeKind.Penalty, amount),
            LoanEntryKind.FeeWaiver => new LoanEvent.Waiver(entry.On, entry.Sequence, PaymentComponent.Fee, amount),
            LoanEntryKind.PenaltyWaiver => new LoanEvent.Waiver(entry.On, entry.Sequence, PaymentComponent.Penalty, amount),
            LoanEntryKind.InterestWaiver => new LoanEvent.Waiver(entry.On, entry.Sequence, PaymentComponent.Interest, amount),
            LoanEntryKind.LateInterestWaiver => new LoanEvent.DefaultInterestWaiver(entry.On, entry.Sequence, amount),
            LoanEntryKind.Held => new LoanEvent.ToSuspense(entry.On, entry.Sequence, amount),
            LoanEntryKind.HeldApplied => new LoanEvent.FromSuspense(entry.On, entry.Sequence, amount),
            LoanEntryKind.Pause or LoanEntryKind.RateChange or LoanEntryKind.Restructure or LoanEntryKind.Disbursement or LoanEntryKind.Withdrawn => null,
        };
    }

    /// <summary>The pause of an entry without what it does to a schedule; null for the other kinds.</summary>
    public static LoanEvent.Pause? Stop(LoggedEntry entry) => entry.Now is { Kind: LoanEntryKind.Pause, Terms: var agreed }
        ? new LoanEvent.Pause(entry.On, entry.Sequence, agreed?.Until ?? entry.On, agreed?.PauseKind ?? PauseKind.Agreed)
        : null;

    /// <summary>What a loan that begins anew brings with it, on that day: pauses that go on, and money the bank holds, which is in no balance.</summary>
    /// <param name="before">The matters before the beginning.</param>
    /// <param name="beginning">The beginning.</param>
    /// <param name="currency">The loan's currency.</param>
    public static IEnumerable<LoanEvent> Carried(IEnumerable<LoggedEntry> before, LoggedEntry beginning, Currency currency)
    {
        var held = 0L;
        foreach (var matter in before.Where(matter => matter.Counts))
        {
            if (Stop(matter) is { } pause && pause.Until > beginning.On)
            {
                yield return pause with { On = beginning.On };
            }

            held = Simple(matter, currency) switch
            {
                LoanEvent.ToSuspense money => held + money.Amount.Minor,
                LoanEvent.FromSuspense money => Math.Max(0, held - money.Amount.Minor),
                _ => held,
            };
        }

        if (held > 0)
        {
            yield return new LoanEvent.ToSuspense(beginning.On, beginning.Sequence, new Money(held, currency));
        }
    }

    /// <summary>Adds entries; they come by effective day, then by sequence.</summary>
    /// <remarks>A change on a due date takes effect the day after: it is written when all else of its day is known, so that no money of that day is lost to it.</remarks>
    public void Add(IEnumerable<LoggedEntry> entries)
    {
        foreach (var day in entries.GroupBy(entry => entry.On))
        {
            var last = new List<LoggedEntry>();
            foreach (var entry in day)
            {
                if (entry.Now.Kind is LoanEntryKind.RateChange or LoanEntryKind.Restructure && IsDue(entry.On))
                {
                    _onDueDates.Add(entry.Id);
                    last.Add(entry);
                    continue;
                }

                Add(entry);
            }

            last.ForEach(Add);
        }
    }

    private void Add(LoggedEntry entry)
    {
        var agreed = entry.Now.Terms ?? new AgreedTerms();
        LoanEvent? added = entry.Now.Kind switch
        {
            LoanEntryKind.Pause => Pause(entry, agreed),
            LoanEntryKind.RateChange => RateChange(entry, agreed),
            LoanEntryKind.Restructure => Restructure(entry, agreed),
            LoanEntryKind.Disbursement => Disbursement(entry, new Money(entry.Now.AmountMinor, _currency)),
            LoanEntryKind.Payment or LoanEntryKind.Fee or LoanEntryKind.Penalty or LoanEntryKind.FeeWaiver or LoanEntryKind.PenaltyWaiver
                or LoanEntryKind.InterestWaiver or LoanEntryKind.LateInterestWaiver or LoanEntryKind.Held or LoanEntryKind.HeldApplied
                or LoanEntryKind.Withdrawn => Simple(entry, _currency),
        };
        _rates.Add((entry.On, YearlyRate));
        if (added is not null)
        {
            _events.Add(added);
        }
    }

    private LoanEvent.Pause Pause(LoggedEntry entry, AgreedTerms agreed)
    {
        var plain = Stop(entry)!;
        var until = plain.Until;
        if (agreed.PauseInterest is not { } interest || Ahead(entry.On) is not { Open: { Count: > 0 } open } ahead)
        {
            return plain;
        }

        // What an earlier pause already put off stays put off.
        var paused = ahead.Rows.Count(row => row.DueOn <= until);
        if (paused <= ahead.Paused)
        {
            return plain;
        }

        // The principal that was planned moves back with its dates; where interest joins the loan, a level instalment is solved anew.
        var rewrite = new ScheduleAhead(terms, ahead.Since, YearlyRate, Later(ahead.Rows, ahead.Rows.Count + paused - ahead.Paused))
        {
            Pause = new SchedulePause(paused, interest),
            SolvedFrom = ahead.Start,
            Principals = interest is PauseInterest.Capitalised && IsLevel ? null : Principals(open),
            Interests = Flat(ahead, paused, 1, ahead.Since),
            Balloon = Balloon,
            Accrued = ahead.Before - ahead.PaidAhead,
            Deferred = ahead.Deferred,
            OnTop = Carried(open),
        };
        return plain with { Instalments = Keep(rewrite.Write(ahead.Balance, _currency), ahead.From), From = ahead.From };
    }

    private LoanEvent.RateChange RateChange(LoggedEntry entry, AgreedTerms agreed)
    {
        var before = YearlyRate;
        YearlyRate = agreed.YearlyRate ?? YearlyRate;
        var (on, sequence) = Place(entry);
        var ahead = Ahead(on);
        if (ahead.Open is not { Count: > 0 } open)
        {
            return new LoanEvent.RateChange(on, sequence, YearlyRate, []);
        }

        var since = Later(entry.On, ahead.Since);
        var rewrite = new ScheduleAhead(terms, since, YearlyRate, [.. ahead.Rows.Select(row => row.DueOn)])
        {
            Payment = agreed.InstalmentMinor,
            Pause = ahead.PauseInterest is { } interest ? new SchedulePause(ahead.Paused, interest) : null,
            SolvedFrom = ahead.Start,
            Principals = IsLevel || agreed.InstalmentMinor is not null ? null : Principals(open),
            Interests = before == 0 ? null : Flat(ahead, ahead.Paused, YearlyRate / before, since),
            Balloon = Balloon,
            Accrued = ahead.AccruedTo(since) - ahead.PaidAhead,
            Deferred = ahead.Deferred,
            OnTop = Carried(open),
        };
        return new LoanEvent.RateChange(on, sequence, YearlyRate, Keep(rewrite.Write(ahead.Balance, _currency), ahead.From)) { From = ahead.From };
    }

    private LoanEvent.Restructure Restructure(LoggedEntry entry, AgreedTerms agreed)
    {
        YearlyRate = agreed.YearlyRate ?? YearlyRate;
        var (on, sequence) = Place(entry);
        var ahead = Ahead(on);
        var treatment = agreed.Overdue ?? OverdueTreatment.StaysOverdue;
        var carried = treatment is not OverdueTreatment.StaysOverdue;
        var balance = ahead.Balance + (carried ? ahead.OverduePrincipal : 0) + (treatment is OverdueTreatment.JoinsLoan ? ahead.OverdueInterest : 0);
        // Nothing is left to write anew: what was paid ahead stays on the record.
        if (balance == 0)
        {
            return new LoanEvent.Restructure(on, sequence, [], CarriesArrears: false, From: DateOnly.MaxValue, agreed.YearlyRate);
        }

        var dueOn = DueDatesOf(entry.On, agreed, ahead.Open);
        var payments = agreed.Rows.Count == 0 ? null : agreed.Rows;
        // A new schedule that begins before an instalment already paid ahead takes its place.
        var (from, since) = dueOn[0] < ahead.From ? (on, entry.On) : (ahead.From, Later(entry.On, ahead.Since));
        // A table that says principal and interest of every row is taken as it is, the running period's interest in full; the last row repays what is left.
        var isWhole = payments?.All(row => row is { PrincipalMinor: not null, InterestMinor: not null }) is true;
        var spread = ahead.Open.Sum(row => row.Carried) + (treatment is OverdueTreatment.Spread ? ahead.OverdueInterest : 0);
        var rewrite = new ScheduleAhead(terms, isWhole ? ahead.Start : since, YearlyRate, dueOn)
        {
            Payment = agreed.InstalmentMinor,
            SolvedFrom = agreed.FirstDueOn is null && ahead is { Open.Count: > 0, Paused: 0 } ? ahead.Start : null,
            Principals = isWhole ? [.. payments!.Select(row => row.PrincipalMinor!.Value)]
                : agreed.InstalmentMinor is null && payments is null ? Shape(balance, dueOn.Count) : null,
            Interests = isWhole ? [.. payments!.Select(row => row.InterestMinor!.Value - row.CarriedMinor)] : null,
            Payments = payments is null || isWhole ? null : [.. payments.Select(row => row.Asked)],
            Accrued = isWhole ? 0 : ahead.AccruedTo(since) - ahead.PaidAhead,
            Deferred = isWhole ? 0 : ahead.Deferred,
            OnTop = isWhole ? [.. payments!.Select(row => row.CarriedMinor)] : ScheduleAhead.Evenly(spread, dueOn.Count),
        };
        return new LoanEvent.Restructure(on, sequence, Keep(rewrite.Write(balance, _currency), from), carried, from == on ? null : from, agreed.YearlyRate);
    }

    private LoanEvent.Disbursement Disbursement(LoggedEntry entry, Money amount)
    {
        DateOnly[] dueOn = [.. Ahead(entry.On.AddDays(1)).Open.Select(row => row.DueOn)];
        if (dueOn.Length == 0)
        {
            dueOn = [DueDates.Nth(entry.On, terms.Interval, 2)];
        }

        var rewrite = new ScheduleAhead(terms, entry.On, YearlyRate, dueOn) { Principals = Shape(amount.Minor, dueOn.Length) };
        return new LoanEvent.Disbursement(entry.On, entry.Sequence, amount, [.. rewrite.Write(amount.Minor, _currency).Select(written => written.Row)]);
    }

    private bool IsLevel => terms.Method is RepaymentMethod.LevelInstalment or RepaymentMethod.Balloon;

    private long Balloon => terms.Method is RepaymentMethod.Balloon ? terms.Balloon?.Minor ?? 0 : 0;

    // Equal principal and bullets keep their shape; every other loan goes on in level instalments.
    private long[]? Shape(long balance, int count) => terms.Method switch
    {
        RepaymentMethod.EqualPrincipal => [.. Enumerable.Repeat(balance / count, count)],
        RepaymentMethod.Bullet => [.. Enumerable.Repeat(0L, count)],
        RepaymentMethod.LevelInstalment or RepaymentMethod.Balloon or RepaymentMethod.Flat or RepaymentMethod.Graduated or RepaymentMethod.Step
            or RepaymentMethod.Irregular => null,
    };

    private static long[] Principals(IReadOnlyList<RowAhead> open) => [.. open.Select(row => row.Principal)];

    private static long[] Carried(IReadOnlyList<RowAhead> open) => [.. open.Select(row => row.Carried)];

    // Flat interest does not follow the balance: it moves with its instalments, and with the rate from a day on. A paused period bears what any other does.
    private long[]? Flat(RowsAhead ahead, int paused, decimal scale, DateOnly since)
    {
        if (terms.Method is not RepaymentMethod.Flat)
        {
            return null;
        }

        var each = ahead.Open[ahead.Open.Count / 2].OwnInterest;
        decimal[] interests = [.. Enumerable.Repeat((decimal)each, paused), .. ahead.Open.Select(row => (decimal)row.OwnInterest)];
        var (due, start) = (ahead.Rows[0].DueOn.DayNumber, ahead.Since.DayNumber);
        interests[0] = (paused > 0 ? each : interests[0] - ahead.Before) * (due - since.DayNumber) / Math.Max(1, due - start);
        return [.. interests.Select(interest => (long)decimal.Round(interest * scale, 0, MidpointRounding.ToEven))];
    }

    private IReadOnlyList<DateOnly> DueDatesOf(DateOnly on, AgreedTerms agreed, IReadOnlyList<RowAhead> open)
    {
        if (agreed.Rows.Count > 0)
        {
            return [.. agreed.Rows.Select(row => row.DueOn)];
        }

        var count = Math.Max(1, agreed.Instalments ?? open.Count);
        return agreed.FirstDueOn is { } first ? DueDates.From(first, terms.Interval, count)
            : open.Count > 0 ? Later(open, count)
            : DueDates.From(DueDates.Nth(on, terms.Interval, 2), terms.Interval, count);
    }

    private DateOnly[] Later(IReadOnlyList<RowAhead> rows, int count)
    {
        var dates = new DateOnly[count];
        var day = terms.DueDay ?? terms.FirstDueOn.Day;
        for (var i = 0; i < count; i++)
        {
            dates[i] = i < rows.Count ? rows[i].DueOn
                : terms.Interval.IsMonths ? DueDates.AddMonths(rows[^1].DueOn, terms.Interval.Months * (i - rows.Count + 1), day)
                : rows[^1].DueOn.AddDays(terms.Interval.Days * (i - rows.Count + 1));
        }

        return dates;
    }

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;

    // Remembers what the rows are made of, for a change that comes later.
    private Instalment[] Keep(IReadOnlyList<RowWritten> rows, DateOnly from)
    {
        foreach (var gone in _written.Keys.Where(due => due >= from).ToList())
        {
            _written.Remove(gone);
        }

        foreach (var row in rows)
        {
            _written[row.Row.DueOn] = row;
        }

        return [.. rows.Select(row => row.Row)];
    }

    // An instalment due on the day of a change still belongs to the time before it: the new rows begin the day after, before anything else of that day.
    private (DateOnly On, int Sequence) Place(LoggedEntry entry) =>
        _onDueDates.Contains(entry.Id) ? (entry.On.AddDays(1), int.MinValue + entry.Sequence) : (entry.On, entry.Sequence);

    private bool IsDue(DateOnly on) => LoanLedger.To(on, schedule, _events, rules).Instalments.Any(row => row.DueOn == on && !row.Replaced);

    private RowsAhead Ahead(DateOnly on) => RowsAhead.Of(LoanLedger.To(on, schedule, _events, rules), on, schedule.DrawnOn, _written);
}
