using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Plans;

public sealed class PaymentRunTests
{
    private static readonly Currency _eur = Currency.Of("EUR");

    // 12,000.00 at 6 % in 24 instalments of 531.85, of which two are overdue with a fee of 20.00.
    private static readonly PlanStart _start = PlanStart.FromBalance(new(2026, 11, 1), Euro(12_000), 0.06m, 24, new(2026, 12, 1))
        .WithOverdue(Euro(940), Euro(120), Euro(20), Euro(0));

    [Fact]
    public void What_is_overdue_beside_the_instalments_is_a_part_of_the_first_ones_and_then_the_old_instalment_returns()
    {
        var runs = Runs(PlanOption.ArrearsOnTop(12));

        Assert.Equal([12, 12], Together(runs));
        Assert.Equal(Euro(90), runs[0].Overdue);
        Assert.Equal(Euro(0), runs[^1].Overdue);
        Assert.Equal(runs[0].Most - Euro(90), runs[1].Most);
    }

    [Fact]
    public void What_is_overdue_inside_the_instalments_pays_overdue_principal_with_the_rest()
    {
        var runs = Runs(PlanOption.Combination(PlanOption.LongerTerm(36), PlanOption.SpreadArrears(6)));

        Assert.Equal(36, runs.Sum(run => run.Count));
        Assert.Equal(Euro(23.34m), runs[0].Overdue);
    }

    [Fact]
    public void A_pause_is_a_run_of_nothing()
    {
        var runs = Runs(PlanOption.CapitalisedPause(3));

        Assert.Equal((3, Euro(0)), (runs[0].Count, runs[0].Most));
        Assert.Equal(Euro(0), runs[0].Overdue);
    }

    // The last instalment of a schedule takes up the odd cents.
    private static List<int> Together(IReadOnlyList<PaymentRun> runs) => [runs[0].Count, runs.Skip(1).Sum(run => run.Count)];

    private static IReadOnlyList<PaymentRun> Runs(PlanOption option) => PaymentRun.Of(Assert.IsType<PlanProposal>(option.On(_start)));

    private static Money Euro(decimal amount) => Money.Round(amount, _eur);
}
