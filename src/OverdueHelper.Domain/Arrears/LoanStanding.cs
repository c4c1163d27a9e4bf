using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>Where a loan stands, for both ways of knowing it. Null is "not known", never zero.</summary>
public sealed record LoanStanding
{
    private LoanStanding()
    {
    }

    /// <summary>How it is known.</summary>
    public required StandingSource Source { get; init; }

    /// <summary>The day of the standing.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The day the amounts are of: today for a contract, the bank's day for its figures.</summary>
    public required DateOnly AmountsAsOf { get; init; }

    /// <summary>The loan's currency.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Whether something is overdue.</summary>
    public required bool? IsOverdue { get; init; }

    /// <summary>Calendar days since the oldest unpaid due date; 0 when nothing is overdue.</summary>
    public required int? DaysPastDue { get; init; }

    /// <summary>The count less grace and agreed pauses.</summary>
    public required int? DaysNetOfPauses { get; init; }

    /// <summary>How many instalments are unpaid or short.</summary>
    public required int? InstalmentsMissed { get; init; }

    /// <summary>The oldest unpaid due date; null when nothing is overdue or it is not known: see <see cref="Unknown"/>.</summary>
    public required DateOnly? OldestUnpaidDueOn { get; init; }

    /// <summary>What is overdue.</summary>
    public required Money? Arrears { get; init; }

    /// <summary>What is overdue, by what it is for.</summary>
    public required ArrearsSplit? Split { get; init; }

    /// <summary>Each overdue instalment; empty when nothing is overdue or it is not known: see <see cref="Unknown"/>.</summary>
    public required IReadOnlyList<OverdueInstalment> Rows { get; init; }

    /// <summary>What a payment today must be so that nothing is overdue.</summary>
    public required Money? AmountToBringCurrent { get; init; }

    /// <summary>The last day on which that amount holds; null when nothing more falls due or it is not known.</summary>
    public required DateOnly? GoodThrough { get; init; }

    /// <summary>Principal not repaid, the overdue part included.</summary>
    public required Money? PrincipalOutstanding { get; init; }

    /// <summary>Fees and penalties unpaid, due or not.</summary>
    public required Money? Charges { get; init; }

    /// <summary>Principal and interest of every unpaid instalment to the end of the contract.</summary>
    public required Money? StillToPay { get; init; }

    /// <summary>What ends the loan today.</summary>
    public required Money? PayOff { get; init; }

    /// <summary>The next due date from today on; null when there is none or it is not known.</summary>
    public required DateOnly? NextDueOn { get; init; }

    /// <summary>What is to pay on <see cref="NextDueOn"/>.</summary>
    public required Money? NextDueAmount { get; init; }

    /// <summary>The contract's suspensions with days after today: days past due stand still on them.</summary>
    public IReadOnlyList<Suspension> Suspensions { get; private init; } = [];

    /// <summary>The last day of the pause that freezes the net count today, the latest of several; null when none runs.</summary>
    public DateOnly? PausedUntil { get; private init; }

    /// <summary>Whether a pause that freezes the net count runs today.</summary>
    public bool IsPaused => PausedUntil is not null;

    /// <summary>What is not known, each once, in the order of the enumeration.</summary>
    public required IReadOnlyList<UnknownPart> Unknown { get; init; }

    /// <summary>The standing of a loan whose contract is known.</summary>
    /// <param name="statement">The statement of the day.</param>
    /// <param name="rules">What the contract says beyond the schedule.</param>
    public static LoanStanding FromContract(ArrearsStatement statement, LoanRules rules) => new()
    {
        Source = StandingSource.Contract,
        Today = statement.Today,
        AmountsAsOf = statement.Today,
        Currency = statement.PayOff.Currency,
        IsOverdue = statement.IsOverdue,
        DaysPastDue = statement.DaysPastDue,
        DaysNetOfPauses = statement.DaysNetOfPauses,
        InstalmentsMissed = statement.InstalmentsMissed,
        OldestUnpaidDueOn = statement.OldestUnpaidDueOn,
        Arrears = statement.Arrears.Total,
        Split = statement.Arrears,
        Rows = statement.Rows,
        AmountToBringCurrent = statement.AmountToBringCurrent,
        GoodThrough = statement.GoodThrough,
        PrincipalOutstanding = statement.PrincipalOutstanding,
        Charges = statement.Charges,
        StillToPay = statement.StillToPay,
        PayOff = statement.PayOff,
        NextDueOn = statement.NextDueOn,
        NextDueAmount = statement.NextDueOn is null ? null : statement.NextDueAmount,
        Suspensions = statement.Suspensions,
        PausedUntil = statement.PausedUntil,
        Unknown = statement.IsOverdue && rules.DefaultInterest is null ? [UnknownPart.DefaultInterestRule] : [],
    };

    /// <summary>The standing of a loan known only from the bank: days past due run on from its date, less agreed pauses; amounts stay as it gave them.</summary>
    /// <param name="figures">What the bank said.</param>
    /// <param name="today">The day of the standing.</param>
    /// <param name="pauses">The pauses that were agreed, those to come included; none when null.</param>
    public static LoanStanding FromBank(BankFigures figures, DateOnly today, IReadOnlyList<LoanEvent.Pause>? pauses = null)
    {
        var paused = pauses is null ? [] : pauses.Select(pause => (pause.On.DayNumber, pause.Until.DayNumber, pause.Kind)).ToArray();
        bool? isOverdue = figures.AmountOverdue is { } overdue ? overdue.Minor > 0 : figures.OverdueSince is null ? null : true;
        var since = isOverdue == true ? figures.OverdueSince : null;
        int? days = isOverdue == false ? 0 : since is { } from ? Math.Max(0, today.DayNumber - from.DayNumber) : null;
        var nothing = isOverdue == false ? Money.Zero(figures.Currency) : (Money?)null;
        return new LoanStanding
        {
            Source = StandingSource.Bank,
            Today = today,
            AmountsAsOf = figures.AsOf,
            Currency = figures.Currency,
            IsOverdue = isOverdue,
            DaysPastDue = days - Paused(contractualOnly: true),
            DaysNetOfPauses = days - Paused(contractualOnly: false),
            InstalmentsMissed = isOverdue == false ? 0 : null,
            OldestUnpaidDueOn = since,
            Arrears = figures.AmountOverdue,
            Split = nothing is { } zero ? new ArrearsSplit(zero, zero, zero, zero) : null,
            Rows = [],
            AmountToBringCurrent = figures.AmountOverdue,
            GoodThrough = null,
            PrincipalOutstanding = figures.Balance,
            Charges = null,
            StillToPay = null,
            PayOff = null,
            NextDueOn = null,
            NextDueAmount = figures.Instalment,
            Suspensions = pauses is null ? [] : [.. pauses.Where(pause => pause.Kind is PauseKind.Contractual && pause.Until > today).Select(pause => new Suspension(pause.On, pause.Until))],
            PausedUntil = PausedDays.Until(paused, today.DayNumber),
            Unknown = [.. NotKnown(figures, isOverdue, today)],
        };

        int Paused(bool contractualOnly) => since is { } from ? PausedDays.Within(paused, from.DayNumber, today.DayNumber, contractualOnly) : 0;
    }

    private static IEnumerable<UnknownPart> NotKnown(BankFigures figures, bool? isOverdue, DateOnly today)
    {
        var parts = new (UnknownPart Part, bool IsUnknown)[]
        {
            (UnknownPart.AmountOverdue, figures.AmountOverdue is null),
            (UnknownPart.OverdueSince, isOverdue != false && figures.OverdueSince is null),
            (UnknownPart.Split, isOverdue != false),
            (UnknownPart.InstalmentsMissed, isOverdue != false),
            (UnknownPart.GoodThrough, isOverdue != false),
            (UnknownPart.Balance, figures.Balance is null),
            (UnknownPart.Instalment, figures.Instalment is null),
            (UnknownPart.Rate, figures.YearlyRate is null),
            (UnknownPart.LastDueOn, figures.LastDueOn is null),
            (UnknownPart.StillToPay, true),
            (UnknownPart.PayOff, true),
            (UnknownPart.DefaultInterestRule, isOverdue != false),
            (UnknownPart.SinceBankFigures, today > figures.AsOf),
        };
        return parts.Where(part => part.IsUnknown).Select(part => part.Part);
    }
}
