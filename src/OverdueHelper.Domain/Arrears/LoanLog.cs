using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>Turns the entries of a loan that count into the events of its replay; changes that were agreed are written on the schedule as it stood then.</summary>
/// <remarks>Formulas and worked examples: docs/arithmetic/agreed-changes.md.</remarks>
internal sealed class LoanLog(LoanTerms terms, RepaymentSchedule schedule, LoanRules rules)
{
    private readonly List<LoanEvent> _events = [];
    private readonly Currency _currency = schedule.Advance.Currency;

    /// <summary>The events, in the order of the replay.</summary>
    public IReadOnlyList<LoanEvent> Events => _events;

    /// <summary>The contract's yearly rate after the changes so far, as a fraction.</summary>
    public decimal YearlyRate { get; private set; } = terms.YearlyRate;

    /// <summary>The event of an entry that needs no schedule: money, a charge or a waiver; null for the others.</summary>
    public static LoanEvent? Simple(LoanEntry entry, Currency currency)
    {
        var amount = new Money(entry.AmountMinor, currency);
        return entry.Kind switch
        {
            LoanEntryKind.Payment => new LoanEvent.Payment(entry.On, entry.Sequence, amount),
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

    /// <summary>Adds an entry; entries come by effective day, then by sequence.</summary>
    public void Add(LoanEntry entry)
    {
        var agreed = entry.Terms ?? new AgreedTerms();
        LoanEvent? added = entry.Kind switch
        {
            LoanEntryKind.Pause => Pause(entry, agreed),
            LoanEntryKind.RateChange => RateChange(entry, agreed),
            LoanEntryKind.Restructure => Restructure(entry, agreed),
            LoanEntryKind.Disbursement => Disbursement(entry, new Money(entry.AmountMinor, _currency)),
            LoanEntryKind.Payment or LoanEntryKind.Fee or LoanEntryKind.Penalty or LoanEntryKind.FeeWaiver or LoanEntryKind.PenaltyWaiver
                or LoanEntryKind.InterestWaiver or LoanEntryKind.LateInterestWaiver or LoanEntryKind.Held or LoanEntryKind.HeldApplied
                or LoanEntryKind.Withdrawn => Simple(entry, _currency),
        };
        if (added is not null)
        {
            _events.Add(added);
        }
    }

    private LoanEvent.Pause Pause(LoanEntry entry, AgreedTerms agreed)
    {
        var until = agreed.Until ?? entry.On;
        var kind = agreed.PauseKind ?? PauseKind.Agreed;
        if (agreed.PauseInterest is not { } interest || Ahead(entry.On) is not { Rows.Count: > 0 } ahead)
        {
            return new LoanEvent.Pause(entry.On, entry.Sequence, until, kind);
        }

        var paused = ahead.Rows.Count(row => row.DueOn <= until);
        if (paused == 0)
        {
            return new LoanEvent.Pause(entry.On, entry.Sequence, until, kind);
        }

        // The principal that was planned moves back with its dates; where interest joins the loan, a level instalment is solved anew.
        var keepsPlan = interest is not PauseInterest.Capitalised || !IsLevel;
        var rewrite = new ScheduleAhead(terms, ahead.Start, YearlyRate, Later(ahead, ahead.Rows.Count + paused))
        {
            Pause = new SchedulePause(paused, interest),
            Principals = keepsPlan ? [.. ahead.Rows.Select(row => row.Principal.Minor)] : null,
            Balloon = Balloon,
        };
        return new LoanEvent.Pause(entry.On, entry.Sequence, until, kind, rewrite.Write(ahead.Balance, _currency));
    }

    private LoanEvent.RateChange RateChange(LoanEntry entry, AgreedTerms agreed)
    {
        YearlyRate = agreed.YearlyRate ?? YearlyRate;
        var (on, sequence) = Place(entry);
        var ahead = Ahead(on);
        if (ahead.Rows.Count == 0)
        {
            return new LoanEvent.RateChange(on, sequence, YearlyRate, []);
        }

        var rewrite = new ScheduleAhead(terms, entry.On, YearlyRate, [.. ahead.Rows.Select(row => row.DueOn)])
        {
            Payment = agreed.InstalmentMinor,
            SolvedFrom = ahead.Start,
            Principals = IsLevel || agreed.InstalmentMinor is not null ? null : [.. ahead.Rows.Select(row => row.Principal.Minor)],
            Balloon = Balloon,
            Accrued = ahead.AccruedTo(entry.On),
        };
        return new LoanEvent.RateChange(on, sequence, YearlyRate, rewrite.Write(ahead.Balance, _currency));
    }

    private LoanEvent.Restructure Restructure(LoanEntry entry, AgreedTerms agreed)
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

        var dueOn = DueDatesOf(entry.On, agreed, ahead);
        var payments = agreed.Rows.Count == 0 ? null : agreed.Rows;
        var rewrite = new ScheduleAhead(terms, entry.On, YearlyRate, dueOn)
        {
            Payment = agreed.InstalmentMinor,
            SolvedFrom = agreed.FirstDueOn is null && ahead.Rows.Count > 0 ? ahead.Start : null,
            Principals = agreed.InstalmentMinor is null && payments is null ? Shape(balance, dueOn.Count) : null,
            Payments = payments is null ? null : [.. payments.Select(row => row.PaymentMinor ?? ((row.PrincipalMinor ?? 0) + (row.InterestMinor ?? 0)))],
            Accrued = ahead.AccruedTo(entry.On),
            OnTop = treatment is OverdueTreatment.Spread ? ahead.OverdueInterest : 0,
        };
        return new LoanEvent.Restructure(on, sequence, rewrite.Write(balance, _currency), carried, YearlyRate: agreed.YearlyRate);
    }

    private LoanEvent.Disbursement Disbursement(LoanEntry entry, Money amount)
    {
        DateOnly[] dueOn = [.. Ahead(entry.On.AddDays(1)).Rows.Select(row => row.DueOn)];
        if (dueOn.Length == 0)
        {
            dueOn = [DueDates.Nth(entry.On, terms.Interval, 2)];
        }

        var rewrite = new ScheduleAhead(terms, entry.On, YearlyRate, dueOn) { Principals = Shape(amount.Minor, dueOn.Length) };
        return new LoanEvent.Disbursement(entry.On, entry.Sequence, amount, rewrite.Write(amount.Minor, _currency));
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

    private IReadOnlyList<DateOnly> DueDatesOf(DateOnly on, AgreedTerms agreed, RowsAhead ahead)
    {
        if (agreed.Rows.Count > 0)
        {
            return [.. agreed.Rows.Select(row => row.DueOn)];
        }

        var count = Math.Max(1, agreed.Instalments ?? ahead.Rows.Count);
        return agreed.FirstDueOn is { } first ? DueDates.From(first, terms.Interval, count)
            : ahead.Rows.Count > 0 ? Later(ahead, count)
            : DueDates.From(DueDates.Nth(on, terms.Interval, 2), terms.Interval, count);
    }

    private DateOnly[] Later(RowsAhead ahead, int count)
    {
        var dates = new DateOnly[count];
        var day = terms.DueDay ?? terms.FirstDueOn.Day;
        for (var i = 0; i < count; i++)
        {
            dates[i] = i < ahead.Rows.Count ? ahead.Rows[i].DueOn
                : terms.Interval.IsMonths ? DueDates.AddMonths(ahead.Rows[^1].DueOn, terms.Interval.Months * (i - ahead.Rows.Count + 1), day)
                : ahead.Rows[^1].DueOn.AddDays(terms.Interval.Days * (i - ahead.Rows.Count + 1));
        }

        return dates;
    }

    // An instalment due on the day of a change still belongs to the time before it: the new rows begin the day after, before anything else of that day.
    private (DateOnly On, int Sequence) Place(LoanEntry entry) =>
        LoanLedger.To(entry.On, schedule, _events, rules).Instalments.Any(row => row.DueOn == entry.On && !row.Replaced)
            ? (entry.On.AddDays(1), int.MinValue + entry.Sequence)
            : (entry.On, entry.Sequence);

    private RowsAhead Ahead(DateOnly on) => RowsAhead.Of(LoanLedger.To(on, schedule, _events, rules), on, schedule.DrawnOn);
}
