using OverdueHelper.Application.Loans;

namespace OverdueHelper.Application.Plans;

/// <summary>Finds what keeps a request without a verdict of the budget, so that the page can name it and lead there.</summary>
public sealed class FindBudgetGap(Desk desk) : IUseCase
{
    /// <summary>The gap for requests on one or more loans.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="asked">The loans on which something is asked for; their own instalments need not be known.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns><see langword="null"/> when none of the loans is this reader's.</returns>
    public async Task<BudgetGap?> RunAsync(Guid caseId, IReadOnlyCollection<Guid> asked, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var loans = await context.LoansOfAsync(caseId, cancellationToken);
        if (loans.FirstOrDefault(loan => asked.Contains(loan.Id)) is not { } first)
        {
            return null;
        }

        var budget = await CaseBudget.OfAsync(context, caseId, first.Account.Loan.Currency, cancellationToken);
        return new BudgetGap(budget is not null, budget is { Statement.IsComplete: false }, budget?.WithoutInstalment(loans, asked) ?? []);
    }
}
