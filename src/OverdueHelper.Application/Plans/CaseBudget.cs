using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Loans;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Plans;

/// <summary>What a plan needs of a budget.</summary>
internal static class CaseBudget
{
    /// <summary>The budget in short; <see langword="null"/> when nothing was entered.</summary>
    public static PlanMonth? InShort(BudgetStatement? budget) => budget is null || budget.Rows.Count == 0
        ? null
        : new PlanMonth(
            budget.Of(BudgetGroup.Income) + budget.Of(BudgetGroup.Takings),
            budget.Outgoings + budget.Of(BudgetGroup.RunningCosts),
            budget.Savings,
            budget.IsComplete);

    /// <summary>What the budget leaves for one loan beside the others; <see langword="null"/> when nothing was entered in its currency.</summary>
    public static BudgetFit? Fit(BudgetStatement? budget, Guid loanId, IReadOnlyList<LoanView> loans, Money? reserve = null)
    {
        var currency = loans.First(loan => loan.Id == loanId).Account.Loan.Currency;
        if (InShort(budget) is not { } month || month.Left.Currency != currency)
        {
            return null;
        }

        Money?[] others = [.. loans.Where(loan => loan.Id != loanId && loan.Account.Loan.Currency == currency).Select(BudgetBook.AMonth)];
        return new BudgetFit(month.Left, Money.Sum(others.OfType<Money>(), currency), month.IsComplete && others.All(one => one is not null), month.Income, reserve);
    }
}
