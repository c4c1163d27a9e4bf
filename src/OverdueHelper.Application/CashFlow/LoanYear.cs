using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.CashFlow;

/// <summary>What one loan asks for in the next twelve months.</summary>
/// <param name="Loan">The loan.</param>
/// <param name="Dues">Its instalments.</param>
/// <param name="InCurrency">Their sum in the budget's currency; <see langword="null"/> when no rate to it was entered.</param>
public sealed record LoanYear(LoanView Loan, LoanDues Dues, Money? InCurrency)
{
    /// <summary>Their sum in the loan's own currency.</summary>
    public Money Total => Money.Sum(Dues.Dues.Select(due => due.Amount), Loan.Account.Loan.Currency);
}
