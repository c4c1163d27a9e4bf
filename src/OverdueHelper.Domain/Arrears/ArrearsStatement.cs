using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>Where a loan stands on one day: what is overdue, since when, and what would bring it up to date.</summary>
/// <remarks>
/// An instalment is overdue from the day after its due date. Formulas, sources and worked examples: docs/arithmetic.
/// </remarks>
public sealed record ArrearsStatement
{
    private ArrearsStatement()
    {
    }

    /// <summary>The day of the statement.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Days since the oldest unpaid due date, less days suspended under the contract. 0 when no principal or interest is overdue.</summary>
    /// <remarks>Source: Reg X comment 31 (Delinquency), Apache Fineract; suspension: EBA/GL/2016/07.</remarks>
    public required int DaysPastDue { get; init; }

    /// <summary>The same count less the ageing grace and the days of agreed pauses on which something was overdue; never below 0.</summary>
    public required int DaysNetOfPauses { get; init; }

    /// <summary>How many instalments that fell due before today have principal or interest unpaid.</summary>
    public required int InstalmentsMissed { get; init; }

    /// <summary>
    /// The due date of the oldest instalment with principal or interest unpaid, before today; null when none is. Where the contract rolls due
    /// dates it is the adjusted one, from which the days are counted.
    /// </summary>
    public required DateOnly? OldestUnpaidDueOn { get; init; }

    /// <summary>The same, but an instalment due today counts: the start of an inclusive count (India).</summary>
    public required DateOnly? OldestOpenDueOn { get; init; }

    /// <summary>What fell due before today and is unpaid.</summary>
    public required ArrearsSplit Arrears { get; init; }

    /// <summary>Default interest accrued to today and unpaid. Nothing while the contract's rule is not known.</summary>
    public required Money DefaultInterest { get; init; }

    /// <summary>Each instalment with something overdue, the oldest first.</summary>
    public required IReadOnlyList<OverdueInstalment> Rows { get; init; }

    /// <summary>What is due and unpaid and not overdue yet: due today, or on a day that the contract rolls to today or later.</summary>
    public required Money DueToday { get; init; }

    /// <summary>What a payment today must be so that nothing is overdue or due: arrears, default interest, and what falls due today.</summary>
    public required Money AmountToBringCurrent { get; init; }

    /// <summary>
    /// The last day on which <see cref="AmountToBringCurrent"/> holds: the day before the next due date, or today while default interest runs.
    /// Null when nothing more will fall due.
    /// </summary>
    public required DateOnly? GoodThrough { get; init; }

    /// <summary>Principal that is not repaid, the overdue part included.</summary>
    public required Money PrincipalOutstanding { get; init; }

    /// <summary>Principal and interest of every unpaid instalment to the end of the contract; charges are not in it.</summary>
    public required Money StillToPay { get; init; }

    /// <summary>Fees and penalties unpaid, due or not.</summary>
    public required Money Charges { get; init; }

    /// <summary>
    /// What ends the loan today: principal, interest due and accrued to today by days of the period, charges, default interest, less money held.
    /// </summary>
    public required Money PayOff { get; init; }

    /// <summary>Money the bank holds without having applied it. It does not reduce what is overdue.</summary>
    public required Money Suspense { get; init; }

    /// <summary>What the bank gave up because a payment ended the loan; waivers of their own are not in it.</summary>
    public required Money GivenUp { get; init; }

    /// <summary>The next due date from today on with something unpaid, the adjusted one where the contract rolls it; null when there is none.</summary>
    public required DateOnly? NextDueOn { get; init; }

    /// <summary>What is unpaid of the instalment due on <see cref="NextDueOn"/>.</summary>
    public required Money NextDueAmount { get; init; }

    /// <summary>The last day of the pause that freezes the net count today, the latest of several; null when none runs.</summary>
    public required DateOnly? PausedUntil { get; init; }

    /// <summary>Whether a pause that freezes the net count runs today.</summary>
    public bool IsPaused => PausedUntil is not null;

    /// <summary>The contract's suspensions with days after today, those included that were agreed for later: days past due stand still on them.</summary>
    public required IReadOnlyList<Suspension> Suspensions { get; init; }

    /// <summary>Whether something is overdue, if only a charge.</summary>
    public bool IsOverdue => Arrears.Total.Minor > 0;

    /// <summary>The statement of a day.</summary>
    /// <param name="today">The day; entries that take effect later are left out.</param>
    /// <param name="schedule">The contract's schedule.</param>
    /// <param name="events">The loan's entries in any order.</param>
    /// <param name="rules">What the contract says beyond the schedule.</param>
    /// <exception cref="InvalidOperationException">An entry is in another currency or names an instalment that does not exist.</exception>
    public static ArrearsStatement On(DateOnly today, RepaymentSchedule schedule, IReadOnlyList<LoanEvent> events, LoanRules rules) =>
        From(Replay.To(today, schedule, events, rules), today, rules);

    internal static ArrearsStatement From(Replay replay, DateOnly today, LoanRules rules)
    {
        var sums = StatementSums.Of(replay, today.DayNumber, rules);
        var currency = replay.Schedule.Advance.Currency;
        var (raw, net) = Days(replay, sums.OldestDue, today.DayNumber, rules);
        var bringCurrent = sums.OverdueTotal + sums.DueToday + replay.Overdue.Owed;
        return new ArrearsStatement
        {
            Today = today,
            DaysPastDue = raw,
            DaysNetOfPauses = net,
            InstalmentsMissed = sums.Missed,
            OldestUnpaidDueOn = sums.OldestDue is { } due ? DateOnly.FromDayNumber(due) : null,
            OldestOpenDueOn = sums.FirstOpenDue is { } open ? DateOnly.FromDayNumber(open) : null,
            Arrears = new ArrearsSplit(In(sums.Principal), In(sums.Interest), In(sums.Fees), In(sums.Penalties)),
            DefaultInterest = In(replay.Overdue.Owed),
            Rows = sums.Rows ?? [],
            DueToday = In(sums.DueToday),
            AmountToBringCurrent = In(bringCurrent),
            GoodThrough = GoodThroughOf(replay, sums, today, rules),
            PrincipalOutstanding = In(sums.PrincipalOutstanding),
            StillToPay = In(sums.StillToPay),
            Charges = In(sums.Charges),
            PayOff = In(sums.PayOff + replay.Overdue.Owed - replay.Suspense),
            Suspense = In(replay.Suspense),
            GivenUp = In(replay.Splits.Sum(split => split.Parts.GivenUp)),
            NextDueOn = sums.NextDue is { } next ? DateOnly.FromDayNumber(next) : null,
            NextDueAmount = In(sums.NextAmount),
            PausedUntil = PausedDays.Until(replay.Pauses, today.DayNumber),
            Suspensions = replay.SuspensionsAfter(today),
        };

        Money In(long minor) => new(minor, currency);
    }

    /// <summary>Raw and net days on a day, from the oldest unpaid due date; 0 when there is none or it is to come.</summary>
    internal static (int Raw, int Net) Days(Replay replay, int? oldestDue, int day, LoanRules rules)
    {
        var due = oldestDue ?? day;
        var elapsed = Math.Max(0, day - due);
        var raw = elapsed - replay.PausedWithin(due, day, contractualOnly: true);
        var net = elapsed - replay.PausedWithin(due, day, contractualOnly: false) - rules.AgeingGraceDays;
        return (raw, Math.Max(0, net));
    }

    private static DateOnly? GoodThroughOf(Replay replay, StatementSums sums, DateOnly today, LoanRules rules)
    {
        int? last = sums.NextDueAfterToday - 1;
        if (replay.Overdue.Runs && sums.FirstOpenDue is { } open)
        {
            // Default interest starts the day after its grace; once it runs, the amount is good for the day.
            var graceEnd = Math.Max(today.DayNumber, open + rules.DefaultInterest!.GraceDays);
            last = last is { } before ? Math.Min(before, graceEnd) : graceEnd;
        }

        return last is { } day ? DateOnly.FromDayNumber(day) : null;
    }
}
