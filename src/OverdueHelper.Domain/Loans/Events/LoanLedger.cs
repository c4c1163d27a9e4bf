using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans.Events;

/// <summary>A loan after the replay of its events up to a day: every instalment and where every payment went.</summary>
public sealed class LoanLedger
{
    private LoanLedger(Replay replay, DateOnly on)
    {
        var currency = replay.Schedule.Advance.Currency;
        On = on;
        Instalments = [.. Enumerable.Range(0, replay.Rows.Count).Select(row => StateOf(replay, row, currency))];
        Payments = [.. replay.Splits.Select(split => split.Parts.For(split.Payment, currency))];
        Suspense = new Money(replay.Suspense, currency);
        DefaultInterestAccrued = new Money(replay.Overdue.Accrued, currency);
        DefaultInterestOwed = new Money(replay.Overdue.Owed, currency);
    }

    /// <summary>The day it is carried to.</summary>
    public DateOnly On { get; }

    /// <summary>The instalments in order, those included that a change of the schedule took away.</summary>
    public IReadOnlyList<InstalmentState> Instalments { get; }

    /// <summary>Each payment's parts, in the order of the replay.</summary>
    public IReadOnlyList<PaymentSplit> Payments { get; }

    /// <summary>Money held without being applied.</summary>
    public Money Suspense { get; }

    /// <summary>Default interest accrued since the loan began, paid or not.</summary>
    public Money DefaultInterestAccrued { get; }

    /// <summary>Default interest that is neither paid nor waived.</summary>
    public Money DefaultInterestOwed { get; }

    /// <summary>Carries a loan to a day.</summary>
    /// <param name="day">The day; entries that take effect later are left out.</param>
    /// <param name="schedule">The contract's schedule.</param>
    /// <param name="events">The loan's entries in any order.</param>
    /// <param name="rules">What the contract says beyond the schedule.</param>
    /// <exception cref="InvalidOperationException">An entry is in another currency or names an instalment that does not exist.</exception>
    public static LoanLedger To(DateOnly day, RepaymentSchedule schedule, IReadOnlyList<LoanEvent> events, LoanRules rules) =>
        new(Replay.To(day, schedule, events, rules), day);

    private static InstalmentState StateOf(Replay replay, int row, Currency currency)
    {
        var rows = replay.Rows;
        return new InstalmentState(
            row + 1,
            DateOnly.FromDayNumber(rows.Due(row)),
            In(rows.Asked(row, PaymentComponent.Principal)),
            In(rows.Asked(row, PaymentComponent.Interest)),
            In(rows.Asked(row, PaymentComponent.Fee)),
            In(rows.Asked(row, PaymentComponent.Penalty)),
            In(rows.Owed(row, PaymentComponent.Principal)),
            In(rows.Owed(row, PaymentComponent.Interest)),
            In(rows.Owed(row, PaymentComponent.Fee)),
            In(rows.Owed(row, PaymentComponent.Penalty)),
            Day(rows.Charged(row)),
            Day(rows.Settled(row)),
            Day(rows.Cleared(row)),
            In(rows.Early(row)),
            In(rows.Late(row)),
            rows.Replaced(row))
        {
            AdjustedDueOn = DateOnly.FromDayNumber(replay.Rules.Adjusted(rows.Due(row))),
            Capitalised = In(rows.Capitalised(row)),
            Parts = rows.Parts(row),
        };

        Money In(long minor) => new(minor, currency);
        static DateOnly? Day(int number) => number == 0 ? null : DateOnly.FromDayNumber(number);
    }
}
