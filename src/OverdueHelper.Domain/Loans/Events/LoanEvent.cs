using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans.Events;

/// <summary>Something that happened to a loan. The loan's state on any day is the replay of its events.</summary>
/// <remarks>
/// Events are replayed by <see cref="On"/>, then by <see cref="Sequence"/>. An entry made late, with an earlier day, rewrites
/// everything from that day on. The family is closed: these are all the kinds there are.
/// </remarks>
public abstract record LoanEvent
{
    private LoanEvent(DateOnly on, int sequence)
    {
        On = on;
        Sequence = sequence;
    }

    /// <summary>The day it takes effect: for a payment, the day the bank received it.</summary>
    public DateOnly On { get; init; }

    /// <summary>The order of entry, and the entry's name within its loan: no two entries share it.</summary>
    public int Sequence { get; init; }

    /// <summary>Money paid out.</summary>
    /// <param name="On">The day it was paid out.</param>
    /// <param name="Sequence">The order of entry.</param>
    /// <param name="Amount">What was paid out.</param>
    /// <param name="Instalments">
    /// What a later part of the loan adds to the schedule; an instalment due on the day of an existing one joins it.
    /// Null when the contract's schedule already holds it.
    /// </param>
    public sealed record Disbursement(DateOnly On, int Sequence, Money Amount, IReadOnlyList<Instalment>? Instalments = null)
        : LoanEvent(On, Sequence);

    /// <summary>Money the bank received and applied.</summary>
    /// <param name="On">The day of receipt.</param>
    /// <param name="Sequence">The order of entry.</param>
    /// <param name="Amount">What was received; more than nothing.</param>
    /// <param name="EndsLoan">
    /// Whether the bank takes it as the end of the loan. What was still to come falls due that day, with its interest up to then and none of
    /// later days; what the payment does not cover is given up.
    /// </param>
    public sealed record Payment(DateOnly On, int Sequence, Money Amount, bool EndsLoan = false) : LoanEvent(On, Sequence);

    /// <summary>A fee or a penalty the bank added.</summary>
    /// <param name="On">The day it was charged.</param>
    /// <param name="Sequence">The order of entry.</param>
    /// <param name="Kind">Fee or penalty.</param>
    /// <param name="Amount">What was charged; more than nothing.</param>
    /// <param name="Instalment">The number of the instalment it belongs to; null for the one that fell due last.</param>
    /// <param name="DueOn">The day it must be paid; null for the day it was charged.</param>
    public sealed record Charge(DateOnly On, int Sequence, ChargeKind Kind, Money Amount, int? Instalment = null, DateOnly? DueOn = null)
        : LoanEvent(On, Sequence);

    /// <summary>An amount the bank gave up.</summary>
    /// <param name="On">The day it was given up.</param>
    /// <param name="Sequence">The order of entry.</param>
    /// <param name="Component">What it was for.</param>
    /// <param name="Amount">How much; what exceeds the amounts owed is ignored. The oldest amounts go first.</param>
    public sealed record Waiver(DateOnly On, int Sequence, PaymentComponent Component, Money Amount) : LoanEvent(On, Sequence);

    /// <summary>Default interest the bank gave up.</summary>
    /// <param name="On">The day it was given up.</param>
    /// <param name="Sequence">The order of entry.</param>
    /// <param name="Amount">How much; what exceeds the default interest owed that day is ignored.</param>
    public sealed record DefaultInterestWaiver(DateOnly On, int Sequence, Money Amount) : LoanEvent(On, Sequence);

    /// <summary>Puts an earlier entry right. The earlier entry stays on record and no longer counts.</summary>
    /// <param name="On">The day it was put right. It has no effect on the replay: the replacement has its own day.</param>
    /// <param name="Sequence">The order of entry.</param>
    /// <param name="Replaces">The sequence number of the entry that was wrong; a correction can be corrected too.</param>
    /// <param name="Replacement">What is right; null when the entry should never have been made.</param>
    public sealed record Correction(DateOnly On, int Sequence, int Replaces, LoanEvent? Replacement) : LoanEvent(On, Sequence);

    /// <summary>A new interest rate, with the instalments that follow from it.</summary>
    /// <param name="On">The first day of the new rate.</param>
    /// <param name="Sequence">The order of entry.</param>
    /// <param name="YearlyRate">A fraction: 0.12 is 12 %.</param>
    /// <param name="Instalments">The instalments due on or after that day; they take the place of those in the schedule, which stay when there are none.</param>
    /// <param name="From">The due date from which instalments are replaced, where those paid ahead stay; null for that day.</param>
    public sealed record RateChange(DateOnly On, int Sequence, decimal YearlyRate, IReadOnlyList<Instalment> Instalments, DateOnly? From = null)
        : LoanEvent(On, Sequence);

    /// <summary>A pause in the counting of days.</summary>
    /// <param name="On">The first day.</param>
    /// <param name="Sequence">The order of entry.</param>
    /// <param name="Until">The last day. Days after <paramref name="On"/> up to this one are not counted.</param>
    /// <param name="Kind">What stands still.</param>
    /// <param name="Instalments">
    /// Where the agreement also puts instalments off: those due on or after <paramref name="On"/>, in place of those in the schedule.
    /// Null when every instalment stays due.
    /// </param>
    /// <param name="From">The due date from which instalments are put off, where those paid ahead stay; null for the first day.</param>
    public sealed record Pause(DateOnly On, int Sequence, DateOnly Until, PauseKind Kind, IReadOnlyList<Instalment>? Instalments = null, DateOnly? From = null)
        : LoanEvent(On, Sequence);

    /// <summary>A pause that ended early: every pause running or starting that day ends with it.</summary>
    /// <param name="On">The last day of the pause.</param>
    /// <param name="Sequence">The order of entry.</param>
    public sealed record Resume(DateOnly On, int Sequence) : LoanEvent(On, Sequence);

    /// <summary>A written change of the schedule.</summary>
    /// <param name="On">The day from which it holds.</param>
    /// <param name="Sequence">The order of entry.</param>
    /// <param name="Instalments">The instalments due on or after that day; they take the place of those in the schedule.</param>
    /// <param name="CarriesArrears">
    /// Whether the new instalments contain what was overdue. Then unpaid principal and interest due earlier are no longer overdue;
    /// fees and penalties stay where they are.
    /// </param>
    /// <param name="From">The due date from which instalments are replaced, where those due on or after <paramref name="On"/> stay until then; null for that day.</param>
    /// <param name="YearlyRate">The new interest rate, a fraction; null when it stays. Default interest by a margin or a multiple follows it.</param>
    public sealed record Restructure(
        DateOnly On, int Sequence, IReadOnlyList<Instalment> Instalments, bool CarriesArrears, DateOnly? From = null, decimal? YearlyRate = null)
        : LoanEvent(On, Sequence);

    /// <summary>Money the bank received and holds without applying it. It does not reduce what is overdue.</summary>
    /// <param name="On">The day of receipt.</param>
    /// <param name="Sequence">The order of entry.</param>
    /// <param name="Amount">What is held.</param>
    public sealed record ToSuspense(DateOnly On, int Sequence, Money Amount) : LoanEvent(On, Sequence);

    /// <summary>Held money that the bank applied, as if it were received that day.</summary>
    /// <param name="On">The day it was applied.</param>
    /// <param name="Sequence">The order of entry.</param>
    /// <param name="Amount">How much; what exceeds the money held is ignored.</param>
    public sealed record FromSuspense(DateOnly On, int Sequence, Money Amount) : LoanEvent(On, Sequence);
}
