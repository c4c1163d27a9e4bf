using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>A loan known only from the bank for which a new schedule was agreed: from that day on its contract is known.</summary>
/// <param name="Entry">The agreement. What was paid or charged before it is in the balance it begins with; money the bank still holds is not.</param>
/// <param name="Terms">The terms from that day on.</param>
/// <param name="Schedule">The instalments that were agreed.</param>
public sealed record NewBeginning(LoanEntry Entry, LoanTerms Terms, RepaymentSchedule Schedule)
{
    /// <summary>The beginning that an agreed schedule makes.</summary>
    /// <param name="loan">A loan known only from the bank.</param>
    /// <param name="entry">The agreement.</param>
    /// <remarks>
    /// The balance, overdue amounts included, bears interest from the day of the agreement; rounding, rhythm and day count as far as the loan
    /// says them, else actual days over 365. A payment that was named is taken as it is; the last one takes what is left.
    /// </remarks>
    /// <returns><see langword="null"/> when the entry does not say enough: the balance it begins with, a rate, and either its rows or the first due date and how many follow.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside the limits of <see cref="LoanTerms"/>.</exception>
    public static NewBeginning? Of(Loan loan, LoanEntry entry)
    {
        if (entry is not { Kind: LoanEntryKind.Restructure, Terms: { BalanceMinor: { } balance } agreed }
            || loan is not { KnownFrom: KnownFrom.Bank, IsCreditLine: false }
            || (agreed.YearlyRate ?? loan.YearlyRate) is not { } rate
            || DueDates(loan, agreed) is not { Count: > 0 } dueOn)
        {
            return null;
        }

        var terms = new LoanTerms(new Money(balance, loan.Currency), rate, entry.On, dueOn[0], dueOn.Count)
        {
            Frequency = loan.Frequency,
            DayCount = loan.DayCount ?? DayCount.Actual365Fixed,
            Roll = loan.Roll,
            Rounding = loan.Rounding,
        };
        var ahead = new ScheduleAhead(terms, entry.On, rate, dueOn)
        {
            Payment = agreed.InstalmentMinor,
            Payments = agreed.Rows.Count == 0 ? null : [.. agreed.Rows.Select(row => row.Asked)],
        };
        var rows = ahead.Write(balance, loan.Currency).Select(written => written.Row).ToList();
        return new NewBeginning(entry, terms with { Instalments = rows.Count }, new RepaymentSchedule(terms.Advance, entry.On, rows));
    }

    private static IReadOnlyList<DateOnly>? DueDates(Loan loan, AgreedTerms agreed) =>
        agreed.Rows.Count > 0 ? [.. agreed.Rows.Select(row => row.DueOn)]
        : agreed is { FirstDueOn: { } first, Instalments: { } count } ? Loans.DueDates.From(first, RepaymentInterval.Of(loan.Frequency), count)
        : null;
}
