using CsCheck;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Budgets;

public class StressTestTests
{
    private static readonly Currency _eur = Currency.Of("EUR");

    // 1,150.00 are missing in the bad month; a normal one leaves 50.00: 23 months.
    [Theory]
    [InlineData(null, 23, false)]
    [InlineData(60, 23, false)]
    [InlineData(23, 23, false)]
    [InlineData(22, null, true)]
    [InlineData(6, null, true)]
    public void A_gap_that_takes_longer_than_the_plan_is_not_made_good_by_it(int? planMonths, int? months, bool never)
    {
        var result = StressTest.Run(Eur(1_200_00), Eur(900_00), Eur(250_00), planMonths: planMonths)[2];

        Assert.Equal((StressVerdict.Fails, months, never), (result.Verdict, result.MonthsToCatchUp, result.IsNeverMadeGood));
    }

    [Fact]
    public void A_gap_that_is_made_good_within_a_year_is_bearable_however_short_the_plan_is()
    {
        // 300.00 are missing; a normal month leaves 50.00: 6 months.
        var result = StressTest.Run(Eur(1_200_00), Eur(900_00), Eur(250_00), reserve: Eur(850_00), planMonths: 3)[2];

        Assert.Equal((StressVerdict.Holds, 6, false), (result.Verdict, result.MonthsToCatchUp, result.IsNeverMadeGood));
    }

    [Fact]
    public void A_plan_that_holds_at_ten_percent_may_fail_at_twenty()
    {
        var results = StressTest.Run(Eur(2_000_00), Eur(1_500_00), Eur(250_00), Eur(262_00), Eur(600_00));

        Assert.Equal(Enum.GetValues<StressKind>(), results.Select(result => result.Kind));
        Assert.Equal([StressVerdict.Holds, StressVerdict.Fails, StressVerdict.Holds, StressVerdict.Holds], results.Select(result => result.Verdict));
        Assert.Equal(["50.00 EUR", "-150.00 EUR", "-1150.00 EUR", "238.00 EUR"], results.Select(result => result.Left!.Value.ToString()));

        // 1,150 missing, 250 left in a normal month: the fifth month closes the gap.
        Assert.Equal(5, results[2].MonthsToCatchUp);
    }

    [Fact]
    public void A_month_without_income_that_normal_months_never_make_good_fails()
    {
        var result = StressTest.Run(Eur(1_000_00), Eur(900_00), Eur(100_00))[2];
        Assert.Equal((StressVerdict.Fails, (int?)null), (result.Verdict, result.MonthsToCatchUp));
    }

    [Fact]
    public void A_reserve_that_bridges_the_month_leaves_nothing_to_catch_up() =>
        Assert.Equal(0, StressTest.Run(Eur(1_000_00), Eur(900_00), Eur(100_00), reserve: Eur(1_000_00))[2].MonthsToCatchUp);

    [Fact]
    public void A_rate_that_nobody_entered_is_not_known() =>
        Assert.Equal((StressVerdict.NotKnown, (Money?)null), StressTest.Run(Eur(5), Eur(1), Eur(1))[3] is var result ? (result.Verdict, result.Left) : default);

    [Fact]
    public void A_budget_with_an_unknown_line_passes_no_test()
    {
        var statement = BudgetStatement.Of(
            [new BudgetLine(BudgetSection.Earnings, "", Eur(9_000_00), Frequency.Monthly), BudgetLine.NotKnownYet(BudgetSection.Home, "Rent", _eur)], _eur);
        Assert.All(StressTest.Run(statement, Eur(1), Eur(1), Eur(9)), result => Assert.Equal(StressVerdict.NotKnown, result.Verdict));
    }

    [Fact]
    public void What_holds_at_twenty_percent_holds_at_ten() =>
        Gen.Select(Gen.Long[0, 900_000], Gen.Long[0, 900_000], Gen.Long[0, 90_000]).Sample((income, spending, instalment) =>
        {
            var results = StressTest.Run(Eur(income), Eur(spending), Eur(instalment));
            return results[1].Verdict != StressVerdict.Holds || results[0].Verdict == StressVerdict.Holds;
        });

    private static Money Eur(long minor) => new(minor, _eur);
}
