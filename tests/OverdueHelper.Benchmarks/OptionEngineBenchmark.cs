using BenchmarkDotNet.Attributes;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Benchmarks;

/// <summary>The whole search for a loan with 300 instalments left and plans up to 360, beside the floor: the same number of rows added up from an array.</summary>
[MemoryDiagnoser]
public class OptionEngineBenchmark
{
    private static readonly Currency _eur = Currency.Of("EUR");
    private readonly double[] _rows = new double[360];
    private OptionQuestion _question = null!;
    private int _plans;

    /// <summary>Whether something is overdue; more ways of treating it are then searched.</summary>
    [Params(false, true)]
    public bool IsOverdue { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var start = PlanStart.FromBalance(new(2026, 11, 1), new Money(20_000_000, _eur), 0.06m, 300, new(2026, 12, 1));
        start = IsOverdue ? start.WithOverdue(new(86_000, _eur), new(300_000, _eur), new(4_000, _eur), new(6_000, _eur)) : start;
        _question = new OptionQuestion(start, new PaymentCapacity(new(125_000, _eur), new(2_000, _eur))) { LongestTerm = 360 };
        _plans = OptionEngine.Search(_question).Searched;
        Array.Fill(_rows, 128_860.28);
    }

    /// <summary>Every row of every plan touched once: interest, rounding, sum.</summary>
    [Benchmark(Baseline = true)]
    public double BareLoop()
    {
        var sum = 0d;
        for (var plan = 0; plan < _plans; plan++)
        {
            var balance = 20_000_000d;
            foreach (var row in _rows)
            {
                balance -= row - Math.Round(balance * 0.005, MidpointRounding.ToEven);
            }

            sum += balance;
        }

        return sum;
    }

    /// <summary>Search, choice and the exact schedules of what is suggested.</summary>
    [Benchmark]
    public int Search() => OptionEngine.Search(_question).Suggestions().Count;

    /// <summary>One plan of 360 rows with both tests, as a page recomputes it when an input changes.</summary>
    [Benchmark]
    public decimal OnePlanBothTests()
    {
        var proposal = (PlanProposal)PlanOption.LongerTerm(360).On(_question.Start);
        var test = PresentValueTest.Of(proposal);
        var collections = CollectionsTest.Of(proposal, CollectionsAssumptions.StartingFor(_question.Start, 45));
        return test.Share + collections.Difference.Minor + collections.ByFailureAndRecovery().Rows.Count + collections.ByRateAndLag().Rows.Count + collections.Tornado().Count;
    }
}
