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

    /// <summary>The payments, charges and waivers, in the order in which they took effect.</summary>
    public required IReadOnlyList<LoanEntry> Entries { get; init; }

    /// <summary>The terms of the contract; <see langword="null"/> while too little is known, or when the loan is known from the bank.</summary>
    public required LoanTerms? Terms { get; init; }

    /// <summary>The contract's schedule; <see langword="null"/> as <see cref="Terms"/> is.</summary>
    public required RepaymentSchedule? Schedule { get; init; }

    /// <summary>What the replay of the entries says today; <see langword="null"/> as <see cref="Terms"/> is.</summary>
    public required ArrearsStatement? Statement { get; init; }

    /// <summary>Where the loan stands, for both ways of knowing it.</summary>
    public required LoanStanding Standing { get; init; }

    /// <summary>The events that are replayed.</summary>
    public required IReadOnlyList<LoanEvent> Events { get; init; }

    /// <summary>What the contract says about being late; the usual order and nothing else while it is not known.</summary>
    public LoanRules Rules { get; private init; } = LoanRules.Default;

    /// <summary>Opens a loan's account on a day.</summary>
    /// <param name="loan">The loan.</param>
    /// <param name="entries">Its entries, in any order; none of another loan.</param>
    /// <param name="today">The borrower's today.</param>
    public static LoanAccount On(Loan loan, IEnumerable<LoanEntry> entries, DateOnly today)
    {
        LoanEntry[] ordered = [.. entries.OrderBy(entry => entry.On).ThenBy(entry => entry.Sequence)];
        LoanEvent[] events = [.. ordered.Select(entry => Event(entry, loan.Currency))];
        var terms = LoanContract.Terms(loan);
        if (terms is null)
        {
            return new LoanAccount
            {
                Loan = loan,
                Entries = ordered,
                Events = events,
                Terms = null,
                Schedule = null,
                Statement = null,
                Standing = LoanStanding.FromBank(Figures(loan, today), today),
            };
        }

        var schedule = LoanContract.Schedule(loan, terms);
        var rules = LoanLateRules.Of(loan, terms);
        var statement = ArrearsStatement.On(today, schedule, events, rules);
        return new LoanAccount
        {
            Loan = loan,
            Entries = ordered,
            Events = events,
            Terms = terms,
            Rules = rules,
            Schedule = schedule,
            Statement = statement,
            Standing = LoanStanding.FromContract(statement, rules),
        };
    }

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

    private static LoanEvent Event(LoanEntry entry, Currency currency)
    {
        var amount = new Money(entry.AmountMinor, currency);
        return entry.Kind switch
        {
            LoanEntryKind.Payment => new LoanEvent.Payment(entry.On, entry.Sequence, amount),
            LoanEntryKind.Fee => new LoanEvent.Charge(entry.On, entry.Sequence, ChargeKind.Fee, amount),
            LoanEntryKind.Penalty => new LoanEvent.Charge(entry.On, entry.Sequence, ChargeKind.Penalty, amount),
            LoanEntryKind.FeeWaiver => new LoanEvent.Waiver(entry.On, entry.Sequence, PaymentComponent.Fee, amount),
            LoanEntryKind.PenaltyWaiver => new LoanEvent.Waiver(entry.On, entry.Sequence, PaymentComponent.Penalty, amount),
        };
    }
}
