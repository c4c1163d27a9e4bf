using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.BankView;

public class CollectionsTestTests
{
    private static readonly Currency _eur = Currency.Of("EUR");
    private static readonly PlanStart _start = PlanStart.FromBalance(new(2026, 11, 1), Euro(100_000), 0.12m, 36, new(2026, 12, 1));

    // domain.md section 0: 60 % recovered after 18 months at a cost of 8 % of the recovery is worth 46,148 today.
    private static readonly CollectionsAssumptions _assumptions = new()
    {
        Exposure = Euro(100_000),
        YearlyDiscountRate = 0.12m,
        CureShare = 0,
        RecoveryShare = 0.6m,
        AgencyFee = 0.08m,
        RecoveryLagMonths = 18,
    };

    [Fact]
    public void Collecting_60_percent_in_18_months_is_worth_46_148_and_the_free_plan_wins_from_62_percent()
    {
        var plan = (PlanProposal)PlanOption.FixedInstalments(60).On(_start);
        var test = CollectionsTest.Of(plan, _assumptions);
        Assert.Equal(46_148m, decimal.Round(test.Recovered.Amount, 0, MidpointRounding.ToEven));

        // "If a failed plan yields nothing at all": it breaks before the first payment and nothing is recovered then.
        var needed = test.Collections.Amount / test.PlanKept.Amount;
        Assert.Equal(62m, decimal.Round(needed * 100, 0, MidpointRounding.ToEven));
    }

    [Fact]
    public void The_break_even_is_shown_for_three_cure_shares_and_falls_with_them()
    {
        var plan = (PlanProposal)PlanOption.LongerTerm(60).On(_start);
        var rows = CollectionsTest.Of(plan, _assumptions).BreakEvenByCure();
        Assert.Equal([0.1m, 0.3m, 0.6m], rows.Select(row => row.CureShare));
        Assert.True(rows[0].BreakEven.FailureShare > rows[1].BreakEven.FailureShare);
        Assert.True(rows[1].BreakEven.FailureShare > rows[2].BreakEven.FailureShare);
    }

    [Fact]
    public void At_the_break_even_the_plan_is_worth_what_collections_are()
    {
        var plan = (PlanProposal)PlanOption.LongerTerm(60).On(_start);
        var assumptions = _assumptions with { CureShare = 0.3m };
        var test = CollectionsTest.Of(plan, assumptions);
        var even = test.Under(assumptions with { FailureShare = test.BreakEven.FailureShare!.Value });
        Assert.InRange(even.Difference.Minor, -1, 1);
    }

    [Fact]
    public void A_plan_worth_more_broken_than_collections_wins_at_any_rate_of_failure() => Assert.Equal(
        BreakEvenKind.Always,
        CollectionsTest.Of((PlanProposal)PlanOption.LongerTerm(40).On(_start), _assumptions with { RecoveryShare = 0, MonthsPaidBeforeFailure = 24 }).BreakEven.Kind);

    [Fact]
    public void The_tables_hold_the_difference_of_their_cell_and_the_widest_bar_comes_first()
    {
        var test = CollectionsTest.Of((PlanProposal)PlanOption.LongerTerm(60).On(_start), _assumptions);
        var table = test.ByFailureAndRecovery();
        Assert.Equal(test.Under(_assumptions with { FailureShare = 0.2m, RecoveryShare = 0.5m }).Difference, table.Differences[1][3]);
        Assert.Equal(test.Under(_assumptions with { RecoveryLagMonths = 6 }).Difference, test.ByRateAndLag().Differences[2][0]);
        var widths = test.Tornado().Select(bar => Math.Abs(bar.AtHigh.Minor - bar.AtLow.Minor)).ToList();
        Assert.Equal(widths.OrderDescending(), widths);
    }

    [Fact]
    public void The_haircut_matters_only_with_a_security()
    {
        Assert.DoesNotContain(CollectionsInput.CollateralHaircut, _assumptions.NotEntered());
        Assert.Contains(CollectionsInput.CollateralHaircut, (_assumptions with { Collateral = Euro(80_000) }).NotEntered());
        Assert.DoesNotContain(CollectionsInput.AgencyFee, (_assumptions with { Entered = new HashSet<CollectionsInput> { CollectionsInput.AgencyFee } }).NotEntered());
    }

    [Fact]
    public void A_security_above_the_debt_brings_the_debt_and_no_more() => Assert.Equal(
        _assumptions.Exposure,
        CollectionsTest.Of((PlanProposal)PlanOption.LongerTerm(60).On(_start), _assumptions with
        {
            Collateral = Euro(500_000),
            AgencyFee = 0,
            RecoveryLagMonths = 0,
        }).Recovered);

    private static Money Euro(decimal amount) => Money.Round(amount, _eur);
}
