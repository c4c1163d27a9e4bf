using BenchmarkDotNet.Attributes;
using OverdueHelper.Application.BankView;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Benchmarks;

/// <summary>What the server works out when something on the page of options or of the bank's view changes, for a loan with 300 instalments left and arrears.</summary>
[MemoryDiagnoser]
public class OptionsPageBenchmark
{
    private static readonly Currency _eur = Currency.Of("EUR");
    private PlanStart _start = null!;
    private BudgetFit _budget = null!;
    private OptionWishForm _wish = null!;
    private BankSide _bank = null!;
    private OptionInputs _inputs = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _start = PlanStart.FromBalance(new(2026, 11, 1), new Money(20_000_000, _eur), 0.06m, 300, new(2026, 12, 1))
            .WithOverdue(new(86_000, _eur), new(300_000, _eur), new(4_000, _eur), new(6_000, _eur));
        _budget = new BudgetFit(new Money(135_000, _eur), new Money(10_000, _eur), true, new Money(320_000, _eur), new Money(200_000, _eur));
        var loan = Loan.Add(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), LoanKind.Mortgage, _eur, KnownFrom.Contract);
        _wish = new OptionWishForm { CaseId = loan.CaseId, LoanId = loan.Id, BufferMinor = 2_000 };
        _bank = new BankSide(new BankViewForm { CaseId = loan.CaseId, LoanId = loan.Id }, loan, 45);
        _inputs = OptionInputs.For(_start, null);
    }

    /// <summary>A number of one of the usual requests is typed: all five are worked out anew with both tests.</summary>
    [Benchmark(Baseline = true)]
    public int ANumberIsTyped() => _inputs.Terms().Count(terms => OptionFigures.Of(terms, _start, _budget, _wish, _bank).Proposal is not null);

    /// <summary>The buffer or the stress changes: the search, the three compared requests and the five usual ones.</summary>
    [Benchmark]
    public int TheBufferChanges()
    {
        var answer = OptionEngine.Search(new OptionQuestion(_start, _budget.Under(_wish)) { LongestTerm = 360 });
        var compared = answer.Suggestions().Take(3).Count(one => OptionFigures.Of(ProposalTerms.Of(one.Proposal.Option), _start, _budget, _wish, _bank).Proposal is not null);
        return compared + ANumberIsTyped();
    }

    /// <summary>The three solved questions, which change with the buffer too.</summary>
    [Benchmark]
    public int TheThreeAnswers()
    {
        var capacity = _budget.Under(_wish);
        PlanProposal?[] answers = [OptionSolver.LowestFreeInstalment(_start, 360), OptionSolver.LargestRateCut(_start), OptionSolver.ShortestPauseThatCures(_start, capacity)];
        return answers.Count(answer => answer is not null);
    }

    /// <summary>A value of the bank's view is typed: both tests, what would turn them, three cure rates, two tables and the tornado.</summary>
    [Benchmark]
    public int AValueOfTheBankIsTyped()
    {
        var proposal = (PlanProposal)PlanOption.LowerRate(0.03m).On(_start);
        var result = BankResult.Of(proposal, _bank.Form, _bank.Loan, _bank.DaysPastDue);
        return result.Turns.Count + result.Collections.BreakEvenByCure().Count + result.Collections.ByFailureAndRecovery().Rows.Count
            + result.Collections.ByRateAndLag().Rows.Count + result.Collections.Tornado().Count;
    }
}
