using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.BankView;

public class OptionSolverTests
{
    private static readonly Currency _eur = Currency.Of("EUR");

    // Balance 100,000; 12 % a year; 36 instalments left: the loan of domain.md section 0.
    private static readonly PlanStart _start = PlanStart.FromBalance(new(2026, 11, 1), Euro(100_000), 0.12m, 36, new(2026, 12, 1));

    [Fact]
    public void The_largest_cut_inside_the_threshold_is_to_11_31_percent() =>
        Assert.Equal(PlanOption.LowerRate(0.1131m), OptionSolver.LargestRateCut(_start)!.Option);

    [Fact]
    public void With_60_instalments_it_is_to_11_56_percent() => Assert.Equal(
        PlanOption.Combination(PlanOption.LowerRate(0.1156m), PlanOption.LongerTerm(60)),
        OptionSolver.LargestRateCut(_start, besides: PlanOption.LongerTerm(60))!.Option);

    [Fact]
    public void The_lowest_free_instalment_is_that_of_the_longest_term() =>
        Assert.Equal(Euro(2_224.44m), OptionSolver.LowestFreeInstalment(_start, 60)!.UsualInstalment);

    [Fact]
    public void No_longer_term_is_free_when_fees_were_paid_at_the_start() =>
        Assert.Null(OptionSolver.LowestFreeInstalment(_start with { EffectiveYearlyRate = 0.1335m }, 60));

    [Fact]
    public void The_shortest_pause_lasts_until_the_income_is_back()
    {
        var capacity = new PaymentCapacity(Euro(0), Euro(0)) { LaterSurplus = Euro(3_500), LaterAfterMonths = 4 };
        Assert.Equal(PlanOption.CapitalisedPause(4), OptionSolver.ShortestPauseThatCures(_start, capacity)!.Option);
        Assert.Null(OptionSolver.ShortestPauseThatCures(_start, new PaymentCapacity(Euro(1_000), Euro(0))));
    }

    [Fact]
    public void A_plan_above_the_threshold_is_turned_by_a_rate_a_term_or_a_payment()
    {
        var asked = (PlanProposal)PlanOption.Combination(PlanOption.LowerRate(0.10m), PlanOption.LongerTerm(60)).On(_start);
        var turned = OptionSolver.WhatWouldTurn(asked, proposal => !PresentValueTest.Of(proposal).IsAbove);
        Assert.All(turned, proposal => Assert.False(PresentValueTest.Of(proposal).IsAbove));
        Assert.Contains(turned, proposal => proposal.Option == PlanOption.Combination(PlanOption.LowerRate(0.1156m), PlanOption.LongerTerm(60)));
        Assert.Contains(turned, proposal => proposal.PaidToday.Minor > 0);
    }

    [Fact]
    public void D4_is_negative_and_a_higher_rate_or_a_shorter_term_turns_it()
    {
        // npv_derived.json, NPV_D4: 200,000 at 6 %, 2 % over 480 months, 70 % recovered after 18 months at a cost of 8,000.
        var start = PlanStart.FromBalance(new(2026, 11, 1), Euro(200_000), 0.06m, 300, new(2026, 12, 1));
        var assumptions = new CollectionsAssumptions
        {
            Exposure = Euro(200_000),
            YearlyDiscountRate = 0.06m,
            FailureShare = 0.535m,
            CureShare = 0.104m,
            RecoveryShare = 0.7m,
            AgencyFee = 0,
            LegalCosts = Euro(8_000),
            RecoveryLagMonths = 18,
        };
        var asked = (PlanProposal)PlanOption.Combination(PlanOption.LowerRate(0.02m), PlanOption.LongerTerm(480)).On(start);
        Assert.Equal(BreakEvenKind.Never, CollectionsTest.Of(asked, assumptions).BreakEven.Kind);

        var turned = OptionSolver.WhatWouldTurn(asked, proposal => CollectionsTest.Of(proposal, assumptions).Difference.Minor >= 0);
        Assert.NotEmpty(turned);
        Assert.All(turned, proposal => Assert.True(CollectionsTest.Of(proposal, assumptions).Difference.Minor >= 0));
    }

    private static Money Euro(decimal amount) => Money.Round(amount, _eur);
}
