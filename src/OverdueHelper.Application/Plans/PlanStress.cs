using OverdueHelper.Application.Budgets;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Plans;

/// <summary>What happens to a plan when something goes wrong.</summary>
/// <param name="Results">The four tests, in the order of <see cref="StressKind"/>.</param>
public sealed record PlanStress(IReadOnlyList<StressResult> Results)
{
    /// <summary>Whether the plan fails a test: then it is not printed without a written reason.</summary>
    public bool Fails => Results.Any(result => result.Verdict is StressVerdict.Fails);

    /// <summary>Whether the tests say anything: they do not before the budget is complete.</summary>
    public bool IsKnown => Results.Any(result => result.Verdict is not StressVerdict.NotKnown);

    /// <summary>Runs the tests on the requests together.</summary>
    /// <param name="income">What comes in each month.</param>
    /// <param name="spending">What goes out before any loan is paid: spending, savings, offers on the debts that come first.</param>
    /// <param name="otherLoans">The instalments a month of the loans on which nothing is asked.</param>
    /// <param name="requests">What is asked for; its highest instalment counts.</param>
    /// <param name="reserve">Money that could bridge a month.</param>
    /// <param name="isComplete">Whether every line and every other instalment is known.</param>
    public static PlanStress Of(
        Money income, Money spending, Money otherLoans, IReadOnlyList<(ProposalTerms Terms, PlanProposal Proposal)> requests, Money? reserve, bool isComplete)
    {
        var currency = income.Currency;
        var instalments = otherLoans + Money.Sum(requests.Select(one => AMonth(one.Proposal)), currency);
        Money?[] higher = [.. requests.Select(one => AtHigherRate(one.Terms, one.Proposal.Start) is { } proposal ? AMonth(proposal) : (Money?)null)];
        Money? atHigherRate = higher.All(one => one is not null) ? otherLoans + Money.Sum(higher.OfType<Money>(), currency) : null;
        return new PlanStress(StressTest.Run(income, spending, instalments, atHigherRate, reserve, isComplete, requests.Max(one => (int?)Months(one.Proposal))));
    }

    private static int Months(PlanProposal proposal) => BudgetBook.MonthsUntil(proposal.EndsOn, proposal.Start.Today);

    private static Money AMonth(PlanProposal proposal) => Monthly.Of(proposal.HighestInstalment, proposal.Start.Frequency);

    /// <summary>The same request on the same loan with every rate two points higher; <see langword="null"/> when it then does not apply.</summary>
    private static PlanProposal? AtHigherRate(ProposalTerms terms, PlanStart start)
    {
        var asked = terms.RaisedBy(StressTest.RateRise);
        if (!asked.IsPossible || !start.IsRateKnown || start.YearlyRate + StressTest.RateRise > PlanStart.HighestYearlyRate)
        {
            return null;
        }

        var higher = start.AtRate(start.YearlyRate + StressTest.RateRise);
        return asked.For(higher).On(higher) as PlanProposal;
    }
}
