using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>What one loan asks for in a stretch of days, instalment by instalment.</summary>
/// <remarks>What is overdue already is no part of it: nobody knows on which day it will be paid.</remarks>
/// <param name="Dues">The days and amounts; empty when nothing falls due.</param>
/// <param name="IsKnown">Whether the instalment is known; if not, nothing is counted.</param>
/// <param name="IsDayKnown">Whether the day is known; if not, the first one is counted on the first day, to be careful.</param>
public sealed record LoanDues(IReadOnlyList<LoanDue> Dues, bool IsKnown = true, bool IsDayKnown = true)
{
    /// <summary>The instalments of a loan from one day to another, both included.</summary>
    /// <param name="account">The loan with its entries replayed.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day.</param>
    public static LoanDues Of(LoanAccount account, DateOnly from, DateOnly until)
    {
        if (account is { Schedule: { } schedule })
        {
            // As the payments left them: an instalment that was paid early asks for less.
            return new([.. LoanLedger.To(account.Standing.Today, schedule, account.Events, account.Rules).Instalments
                .Where(row => !row.Replaced && row.IsOpen && row.DueOn >= from && row.DueOn <= until)
                .Select(row => new LoanDue(row.DueOn, row.Principal + row.Interest))]);
        }

        var loan = account.Loan;
        if (loan.InstalmentMinor is not { } minor)
        {
            return new([], IsKnown: loan.BalanceMinor == 0);
        }

        var next = PlanBasis.NextDue(loan, from);
        var first = next ?? from;
        var interval = RepaymentInterval.Of(loan.Frequency);
        return new(
            [
                .. Enumerable.Range(1, int.MaxValue).Select(number => DueDates.Nth(first, interval, number))
                    .TakeWhile(day => day <= until && (loan.LastDueOn is not { } last || day <= last))
                    .Select(day => new LoanDue(day, new Money(minor, loan.Currency))),
            ],
            IsDayKnown: next is not null);
    }
}
