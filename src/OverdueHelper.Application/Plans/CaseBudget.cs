using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Loans;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Plans;

/// <summary>What a plan needs of a budget.</summary>
/// <param name="Statement">The current statement in the plan's currency; at least one line counts.</param>
/// <param name="FirstDebts">What is offered each month on the debts that are served first.</param>
/// <param name="Reserve">Money held that could bridge a month; <see langword="null"/> when not said.</param>
internal sealed record CaseBudget(BudgetStatement Statement, Money FirstDebts, Money? Reserve)
{
    /// <summary>The budget in short.</summary>
    public PlanMonth Short => new(Statement.JoinedIncome, Statement.JoinedSpending - Statement.Savings, Statement.Savings, FirstDebts, Statement.IsComplete);

    /// <summary>The current budget of a case in one currency; <see langword="null"/> when nothing was entered in it.</summary>
    public static async Task<CaseBudget?> OfAsync(OverdueDbContext context, Guid caseId, Currency currency, CancellationToken cancellationToken)
    {
        if (await context.BudgetOfAsync(caseId, currency, cancellationToken) is not { Rows.Count: > 0 } statement)
        {
            return null;
        }

        var sheet = await context.CurrentSheet(caseId).AsNoTracking().SingleAsync(cancellationToken);
        var first = await context.Set<BudgetDebt>().Where(debt => debt.CaseId == caseId && debt.IsPriority && debt.Currency == currency).AsNoTracking().ToListAsync(cancellationToken);
        return new CaseBudget(
            statement,
            Money.Sum(first.Select(debt => debt.Debt).OfType<OtherDebt>().Select(debt => Money.Min(debt.MonthlyOffer ?? Money.Zero(currency), debt.Balance)), currency),
            sheet.Currency == currency && sheet.ReserveMinor is { } reserve ? new Money(reserve, currency) : null);
    }

    /// <summary>What the budget leaves for one loan beside the others; <see langword="null"/> when the loan is in another currency.</summary>
    public BudgetFit? Fit(Guid loanId, IReadOnlyList<LoanView> loans)
    {
        if (loans.First(loan => loan.Id == loanId).Account.Loan.Currency != Statement.Currency)
        {
            return null;
        }

        Money?[] others = [.. InMyCurrency(loans).Where(loan => loan.Id != loanId).Select(BudgetBook.AMonth)];
        return new BudgetFit(
            Short.Left, Money.Sum(others.OfType<Money>(), Statement.Currency), Statement.IsComplete && others.All(one => one is not null), Short.Income, Reserve)
        {
            HasUnknownIncome = Statement.UnknownLines.Any(line => line.Section is BudgetSection.Takings || line.Section.Group() is BudgetGroup.Income) || Statement.KeptApart.Any(apart => !apart.IsComplete),
        };
    }

    /// <summary>The budget in short with what one lender's plan and the other loans take of it.</summary>
    /// <param name="planned">What is asked for.</param>
    /// <param name="loans">Every loan of the case.</param>
    public PlanMonth MonthWith(IReadOnlyList<PlannedLoan> planned, IReadOnlyList<LoanView> loans)
    {
        Money?[] others = [.. InMyCurrency(loans).Where(loan => !planned.Any(one => one.Loan.Id == loan.Id)).Select(BudgetBook.AMonth)];
        return Short with
        {
            Asked = planned.All(one => one.Proposal.Start.Currency == Statement.Currency)
                ? Money.Sum(planned.Select(one => Monthly.Of(one.Proposal.HighestInstalment, one.Proposal.Start.Frequency)), Statement.Currency)
                : null,
            OtherLoans = others.All(one => one is not null) ? Money.Sum(others.OfType<Money>(), Statement.Currency) : null,
        };
    }

    /// <summary>The stress tests of one lender's plan, paid beside the other loans as they are.</summary>
    /// <param name="planned">What is asked for on which loan.</param>
    /// <param name="loans">Every loan of the case.</param>
    public PlanStress Stress(IReadOnlyDictionary<Guid, (ProposalTerms Terms, PlanProposal Proposal)> planned, IReadOnlyList<LoanView> loans)
    {
        var mine = planned.Values.Where(one => one.Proposal.Start.Currency == Statement.Currency).ToList();
        Money?[] others = [.. InMyCurrency(loans).Where(loan => !planned.ContainsKey(loan.Id)).Select(BudgetBook.AMonth)];
        var beside = Money.Sum(others.OfType<Money>(), Statement.Currency);
        var month = Short;
        return PlanStress.Of(month.Income, month.Income - month.Left, beside, mine, Reserve, Statement.IsComplete && others.All(one => one is not null));
    }

    /// <summary>The loans beside those on which something is asked whose instalment is not known.</summary>
    public IReadOnlyList<LoanView> WithoutInstalment(IReadOnlyList<LoanView> loans, IReadOnlyCollection<Guid> asked) =>
        [.. InMyCurrency(loans).Where(loan => !asked.Contains(loan.Id) && BudgetBook.AMonth(loan) is null)];

    private IEnumerable<LoanView> InMyCurrency(IReadOnlyList<LoanView> loans) => loans.Where(loan => loan.Account.Loan.Currency == Statement.Currency);
}
