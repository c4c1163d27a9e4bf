using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Domain.Plans;

/// <summary>What the requests on a loan are computed from, or what is missing for it.</summary>
/// <param name="Start">The loan as it stands; <see langword="null"/> while something is missing, or when nothing is owed. Without a rate it can do little.</param>
/// <param name="Needs">What must be found out first; with a start, for all that needs the rate.</param>
public sealed record PlanBasis(PlanStart? Start, IReadOnlyList<PlanNeed> Needs)
{
    /// <summary>The kinds of request that can be worked out; <see langword="null"/> for every kind.</summary>
    public IReadOnlyList<ProposalKind>? Kinds => Start is { IsRateKnown: false } ? [ProposalKind.ArrearsOnTop, ProposalKind.ReAge] : null;

    /// <summary>Whether everything is known and nothing is owed.</summary>
    public bool NothingOwed => Start is null && Needs.Count == 0;

    /// <summary>The basis of a loan on the day of its account.</summary>
    /// <param name="account">The loan with its entries replayed.</param>
    public static PlanBasis Of(LoanAccount account) =>
        account is { Terms: { } terms, Statement: { } statement, Schedule: { } schedule }
            ? new(FromLedger(account, terms, statement, schedule), [])
            : account.Line is { } line ? FromLine(account.Loan, line, account.Standing.Today)
            : FromFigures(account.Loan, account.Standing.Today);

    // The rows to come as the payments left them: one that was paid early asks for less.
    private static PlanStart? FromLedger(LoanAccount account, LoanTerms terms, ArrearsStatement statement, RepaymentSchedule schedule) =>
        PlanStart.FromLedger(
            statement,
            LoanLedger.To(statement.Today, schedule, account.Events, account.Rules),
            account.YearlyRate ?? terms.YearlyRate,
            terms.Frequency);

    // A credit line is set against a request as its last statement leaves it, unless it was said how it is to be repaid.
    private static PlanBasis FromLine(Loan loan, LineStanding line, DateOnly today)
    {
        if (line.Balance.Minor <= 0)
        {
            return new(null, []);
        }

        if (loan.YearlyRate is not { } rate)
        {
            return new(null, [PlanNeed.Rate]);
        }

        var anchor = line.NextDueOn ?? line.Last.DueOn ?? line.Last.On;
        var next = NextFrom(anchor, line.NextDueOn is null ? 2 : 1, RepaymentInterval.Of(loan.Frequency), today);

        var isSaid = loan.LastDueOn is not null || (loan.InstalmentMinor is not null && line.Minimum.IsZero);
        var figures = LoanAccount.Figures(loan, today) with { Balance = line.Balance, AmountOverdue = line.Overdue, OverdueSince = line.OverdueSince };
        return new(
            (isSaid ? PlanStart.FromBank(figures, today, loan.Frequency, next, anchor.Day) : null) ?? PlanStart.FromLine(line, rate, today, loan.Frequency, next, anchor.Day), []);
    }

    private static PlanBasis FromFigures(Loan loan, DateOnly today)
    {
        if (loan.KnownFrom == KnownFrom.Contract)
        {
            return new(null, [.. Missing(
                (PlanNeed.Advance, loan.AdvanceMinor is null), (PlanNeed.Rate, loan.YearlyRate is null),
                (PlanNeed.FirstDueOn, loan.FirstDueOn is null), (PlanNeed.Instalments, loan.Instalments is null),
                (PlanNeed.Shape, LoanContract.LacksShape(loan)))]);
        }

        if (loan is { BalanceMinor: 0 })
        {
            return new(null, []);
        }

        var next = NextDue(loan, today);
        PlanNeed[] needs = [.. Missing(
            (PlanNeed.Balance, loan.BalanceMinor is null), (PlanNeed.Rate, loan.YearlyRate is null),
            (PlanNeed.InstalmentOrLastDueOn, loan.InstalmentMinor is null && loan.LastDueOn is null), (PlanNeed.DueDay, next is null))];
        if (needs.Length > 0)
        {
            // Without a rate, what is overdue can still be spread on instalments that stay as they are.
            return new(next is { } day && loan.YearlyRate is null ? PlanStart.FromBankWithoutRate(LoanAccount.Figures(loan, today), today, loan.Frequency, day, Anchor(loan)?.Day) : null, needs);
        }

        return PlanStart.FromBank(LoanAccount.Figures(loan, today), today, loan.Frequency, next!.Value, Anchor(loan)?.Day) is { } start
            ? new(start, [])
            : new(null, [PlanNeed.LargerInstalment]);
    }

    /// <summary>The next due day of a loan that is known from the bank, on or after a day; null when no due date is known.</summary>
    internal static DateOnly? NextDue(Loan loan, DateOnly today)
    {
        var interval = RepaymentInterval.Of(loan.Frequency);
        if (Anchor(loan) is not { } anchor)
        {
            return null;
        }

        // Counted in whole intervals from the one due date that is known; as far back as today lies before it.
        var shortest = interval.IsMonths ? interval.Months * 28 : interval.Days;
        return NextFrom(anchor, -Math.Max(0, anchor.DayNumber - today.DayNumber) / shortest, interval, today);
    }

    private static DateOnly? Anchor(Loan loan) => loan.OverdueSince ?? loan.LastDueOn;

    // Each date is counted from the one that is known, so that a short month moves no other.
    private static DateOnly NextFrom(DateOnly anchor, int number, RepaymentInterval interval, DateOnly today)
    {
        while (DueDates.Nth(anchor, interval, number) < today)
        {
            number++;
        }

        return DueDates.Nth(anchor, interval, number);
    }

    private static IEnumerable<PlanNeed> Missing(params IEnumerable<(PlanNeed Need, bool IsMissing)> parts) =>
        parts.Where(part => part.IsMissing).Select(part => part.Need);
}
