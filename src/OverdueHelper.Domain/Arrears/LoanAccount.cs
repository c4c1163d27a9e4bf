using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>One loan of a case on one day: what was entered, and what follows from it.</summary>
public sealed record LoanAccount
{
    private LoanAccount()
    {
    }

    /// <summary>What was entered about the loan.</summary>
    public required Loan Loan { get; init; }

    /// <summary>The entries that count, in the order in which they took effect: what was corrected or withdrawn is only in <see cref="Log"/>.</summary>
    public required IReadOnlyList<LoanEntry> Entries { get; init; }

    /// <summary>Every entry with what stood before it was corrected, those that were withdrawn included.</summary>
    public required IReadOnlyList<LoggedEntry> Log { get; init; }

    /// <summary>The contract's yearly rate today, after the changes that have begun; null while the contract is not known.</summary>
    public decimal? YearlyRate { get; private init; }

    /// <summary>The statements of a credit line, by day; empty for other loans.</summary>
    public IReadOnlyList<LineStatement> Statements { get; private init; } = [];

    /// <summary>What the statements of a credit line say together; null without any.</summary>
    public LineStanding? Line { get; private init; }

    /// <summary>The terms of the contract; <see langword="null"/> while too little is known, or when the loan is known from the bank.</summary>
    public required LoanTerms? Terms { get; init; }

    /// <summary>The contract's schedule; <see langword="null"/> as <see cref="Terms"/> is.</summary>
    public required RepaymentSchedule? Schedule { get; init; }

    /// <summary>What the replay of the entries says today; <see langword="null"/> as <see cref="Terms"/> is.</summary>
    public required ArrearsStatement? Statement { get; init; }

    /// <summary>Where the loan stands, for both ways of knowing it.</summary>
    public required LoanStanding Standing { get; init; }

    /// <summary>The day of the payment that ended the loan; null while it runs. A credit line can be drawn on again, so it never ends so.</summary>
    public DateOnly? EndedOn => !Loan.IsCreditLine && Statement is { StillToPay.IsZero: true, Charges.IsZero: true }
        ? Entries.LastOrDefault(entry => entry.Terms is { EndsLoan: true })?.On
        : null;

    /// <summary>The agreed schedule with which a loan known only from the bank began anew; null for other loans, and before its day.</summary>
    public NewBeginning? Beginning { get; private init; }

    /// <summary>The events that are replayed.</summary>
    public required IReadOnlyList<LoanEvent> Events { get; init; }

    /// <summary>What the contract says about being late; the usual order and nothing else while it is not known.</summary>
    public LoanRules Rules { get; private init; } = LoanRules.Default;

    /// <summary>
    /// What the loan asks for each time today: of level instalments the amount agreed, worked out, or as the last change left it;
    /// of any other shape what the next open instalment asks for. Nothing once the loan is repaid; null when it is not known.
    /// </summary>
    public Money? RegularInstalment
    {
        get
        {
            var agreed = In(Beginning is null ? Loan.InstalmentMinor : Beginning.Entry.Terms!.InstalmentMinor, Loan.Currency);
            if (Schedule is not { } schedule || Statement is not { } statement)
            {
                return agreed;
            }

            if (statement.StillToPay.IsZero)
            {
                return statement.StillToPay;
            }

            if (IsLevel && !Entries.Any(entry => LoanEntry.ChangesSchedule(entry.Kind) && entry.On <= Standing.Today))
            {
                return agreed ?? schedule.Instalments[0].Total;
            }

            Money[] toCome =
            [
                .. LoanLedger.To(Standing.Today, schedule, Events, Rules).Instalments
                    .Where(row => !row.Replaced && row.IsOpen && row.DueOn >= Standing.Today)
                    .Select(row => row.PrincipalDue + row.InterestDue),
            ];

            // A change leaves level instalments uneven at its edges: the amount due most often is the regular one.
            return toCome.Length == 0 ? agreed : IsLevel ? toCome.CountBy(amount => amount).MaxBy(size => size.Value).Key : toCome[0];
        }
    }

    private bool IsLevel => Terms is { Method: RepaymentMethod.LevelInstalment or RepaymentMethod.Flat, InterestOnlyInstalments: 0 }
        && !(Loan.IsCreditLine && LoanContract.Minimum(Loan) is not null);

    /// <summary>
    /// Whether an entry of a kind can be written: a change of schedule needs a schedule. Without one a credit line can be drawn on, and any other
    /// loan known from the bank can be paused or begin anew.
    /// </summary>
    public bool Takes(LoanEntryKind kind) => Schedule is not null || !LoanEntry.ChangesSchedule(kind)
        || (Loan.IsCreditLine ? kind is LoanEntryKind.Disbursement : Loan.KnownFrom is KnownFrom.Bank && kind is LoanEntryKind.Pause or LoanEntryKind.Restructure);

    /// <summary>Opens a loan's account on a day.</summary>
    /// <param name="loan">The loan.</param>
    /// <param name="entries">Its entries, in any order; none of another loan.</param>
    /// <param name="today">The borrower's today.</param>
    /// <param name="statements">A credit line's statements, in any order: with them the line is known from the bank, statement by statement.</param>
    public static LoanAccount On(Loan loan, IEnumerable<LoanEntry> entries, DateOnly today, IEnumerable<LineStatement>? statements = null)
    {
        var log = LoggedEntry.Of(entries);
        LoanEntry[] counting = [.. log.Where(matter => matter.Counts).Select(matter => matter.Now)];
        LineStatement[] lines = loan.IsCreditLine ? [.. (statements ?? []).OrderBy(statement => statement.On)] : [];
        if (lines.Length > 0)
        {
            var line = LineStanding.Of(lines, counting, today, loan.Currency);
            return Empty(loan, log, counting, line.Standing(loan, today)) with { Statements = lines, Line = line };
        }

        if (LoanContract.Terms(loan) is { } terms)
        {
            return Replayed(loan, log, counting, today, terms, LoanContract.Schedule(loan, terms), log);
        }

        // Of several the last one holds: whoever wrote it named the balance of its day.
        for (var i = log.Count - 1; i >= 0; i--)
        {
            if (log[i].On <= today && log[i].Counts && NewBeginning.Of(loan, log[i].Now) is { } beginning)
            {
                return Replayed(loan, log, counting, today, beginning.Terms, beginning.Schedule, log.Skip(i + 1), LoanLog.Carried(log.Take(i), log[i], loan.Currency)) with { Beginning = beginning };
            }
        }

        LoanEvent.Pause[] pauses = [.. log.Where(matter => matter.Counts).Select(LoanLog.Stop).OfType<LoanEvent.Pause>()];
        return Empty(loan, log, counting, LoanStanding.FromBank(Figures(loan, today), today, pauses));
    }

    /// <summary>The loan as it stood on the day of an agreed change, without the change and without what came later.</summary>
    /// <param name="changeId">The first entry of the change; it need not be entered.</param>
    /// <param name="on">Its day.</param>
    public LoanAccount Before(Guid changeId, DateOnly on) =>
        On(Loan, Log.Where(matter => matter.Id != changeId && matter.On <= on).SelectMany(matter => matter.Before.Prepend(matter.Now)), on);

    private static LoanAccount Replayed(
        Loan loan, IReadOnlyList<LoggedEntry> log, IReadOnlyList<LoanEntry> counting, DateOnly today, LoanTerms terms, RepaymentSchedule schedule, IEnumerable<LoggedEntry> matters,
        IEnumerable<LoanEvent>? carried = null)
    {
        var rules = LoanLateRules.Of(loan, terms);
        var writer = new LoanLog(terms, schedule, rules, carried ?? []);
        writer.Add(matters.Where(matter => matter.Counts));

        var statement = ArrearsStatement.On(today, schedule, writer.Events, rules);
        return new LoanAccount
        {
            Loan = loan,
            Log = log,
            Entries = counting,
            Events = writer.Events,
            Terms = terms,
            YearlyRate = writer.RateOn(today),
            Rules = rules,
            Schedule = schedule,
            Statement = statement,
            Standing = LoanStanding.FromContract(statement, rules),
        };
    }

    private static LoanAccount Empty(Loan loan, IReadOnlyList<LoggedEntry> log, IReadOnlyList<LoanEntry> counting, LoanStanding standing) => new()
    {
        Loan = loan,
        Log = log,
        Entries = counting,
        Events = [.. log.Where(matter => matter.Counts).Select(matter => LoanLog.Simple(matter, loan.Currency)).OfType<LoanEvent>()],
        Terms = null,
        Schedule = null,
        Statement = null,
        Standing = standing,
    };

    /// <summary>What the bank said about a loan.</summary>
    internal static BankFigures Figures(Loan loan, DateOnly today) => new(
        loan.Currency,
        loan.StatedOn ?? today,
        In(loan.BalanceMinor, loan.Currency),
        In(loan.InstalmentMinor, loan.Currency),
        In(loan.OverdueMinor, loan.Currency),
        loan.OverdueSince,
        loan.YearlyRate,
        loan.LastDueOn);

    private static Money? In(long? minor, Currency currency) => minor is { } amount ? new Money(amount, currency) : null;
}
