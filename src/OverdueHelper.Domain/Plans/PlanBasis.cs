using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Domain.Plans;

/// <summary>What the requests on a loan are computed from, or what is missing for it.</summary>
/// <param name="Start">The loan as it stands; <see langword="null"/> while something is missing, or when nothing is owed.</param>
/// <param name="Needs">What must be found out first.</param>
public sealed record PlanBasis(PlanStart? Start, IReadOnlyList<PlanNeed> Needs)
{
    /// <summary>Whether everything is known and nothing is owed.</summary>
    public bool NothingOwed => Start is null && Needs.Count == 0;

    /// <summary>The basis of a loan on the day of its account.</summary>
    /// <param name="account">The loan with its entries replayed.</param>
    public static PlanBasis Of(LoanAccount account) =>
        account is { Terms: { } terms, Statement: { } statement, Schedule: { } schedule }
            ? new(FromLedger(account, terms, statement, schedule), [])
            : FromFigures(account.Loan, account.Standing.Today);

    // The rows to come as the payments left them: one that was paid early asks for less.
    private static PlanStart? FromLedger(LoanAccount account, LoanTerms terms, ArrearsStatement statement, RepaymentSchedule schedule)
    {
        var rules = account.Rules;
        var balances = schedule.Instalments.ToDictionary(row => row.Number, row => row.Balance);
        var rows = LoanLedger.To(statement.Today, schedule, account.Events, rules).Instalments
            .Where(row => !row.Replaced && row.IsOpen)
            .Select(row => new Instalment(row.Number, row.DueOn, row.Principal, row.Interest, balances[row.Number]));
        return PlanStart.FromStatement(statement, [.. rows], terms.YearlyRate, terms.Frequency);
    }

    private static PlanBasis FromFigures(Loan loan, DateOnly today)
    {
        if (loan.KnownFrom == KnownFrom.Contract)
        {
            return new(null, [.. Missing(
                (PlanNeed.Advance, loan.AdvanceMinor is null), (PlanNeed.Rate, loan.YearlyRate is null),
                (PlanNeed.FirstDueOn, loan.FirstDueOn is null), (PlanNeed.Instalments, loan.Instalments is null))]);
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
            return new(null, needs);
        }

        return PlanStart.FromBank(LoanAccount.Figures(loan, today), today, loan.Frequency, next!.Value) is { } start
            ? new(start, [])
            : new(null, [PlanNeed.LargerInstalment]);
    }

    /// <summary>The next due day of a loan that is known from the bank, on or after a day; null when no due date is known.</summary>
    internal static DateOnly? NextDue(Loan loan, DateOnly today)
    {
        var interval = RepaymentInterval.Of(loan.Frequency);
        if ((loan.OverdueSince ?? loan.LastDueOn) is not { } anchor)
        {
            return null;
        }

        // Counted in whole intervals from the one due date that is known; as far back as today lies before it.
        var shortest = interval.IsMonths ? interval.Months * 28 : interval.Days;
        var number = -Math.Max(0, anchor.DayNumber - today.DayNumber) / shortest;
        while (DueDates.Nth(anchor, interval, number) < today)
        {
            number++;
        }

        return DueDates.Nth(anchor, interval, number);
    }

    private static IEnumerable<PlanNeed> Missing(params IEnumerable<(PlanNeed Need, bool IsMissing)> parts) =>
        parts.Where(part => part.IsMissing).Select(part => part.Need);
}
