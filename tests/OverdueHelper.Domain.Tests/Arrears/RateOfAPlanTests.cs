using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>10,000.00 at 12 % a year, 36 instalments, the next on 1 December 2026; asked on 25 November 2026.</summary>
public sealed class RateOfAPlanTests
{
    private static readonly Currency _eur = Currency.Of("EUR");

    private static readonly PlanStart _start = PlanStart.FromBalance(new DateOnly(2026, 11, 25), new Money(10_000_00, _eur), 0.12m, 36, new DateOnly(2026, 12, 1));

    public static TheoryData<string, PlanOption> Options => new()
    {
        { "longer term", PlanOption.LongerTerm(60) },
        { "pause", PlanOption.CapitalisedPause(3) },
        { "lump sum today", PlanOption.PartialLumpSum(new Money(700_00, _eur)) },
        { "lower rate for a year", PlanOption.LowerRate(0.115m, 12) },
    };

    [Theory]
    [MemberData(nameof(Options), DisableDiscoveryEnumeration = true)]
    public void At_the_rate_from_here_what_is_paid_is_worth_the_principal(string name, PlanOption option)
    {
        var plan = Assert.IsType<PlanProposal>(option.On(_start));
        var rate = (double)RateFromHere.Of(plan)!.Value;

        var worth = (double)plan.PaidToday.Amount
            + plan.Rows.Sum(row => (double)row.Total.Amount / Math.Pow(1 + rate, (row.DueOn.DayNumber - _start.Today.DayNumber) / 365.0));
        Assert.True(Math.Abs(worth - 10_000) < 0.005 && rate > 0.11, name);
    }

    [Fact]
    public void A_plan_without_interest_costs_nothing_and_one_that_forgives_principal_has_no_rate()
    {
        Assert.Equal(0d, (double)RateFromHere.Of(Assert.IsType<PlanProposal>(PlanOption.LowerRate(0).On(_start)))!.Value, 6);
        Assert.Null(RateFromHere.Of(Assert.IsType<PlanProposal>(PlanOption.Settlement(new Money(4_000_00, _eur)).On(_start))));
    }

    [Fact]
    public void Where_no_principal_is_owed_there_is_no_rate()
    {
        var rest = new Instalment(1, new DateOnly(2026, 12, 1), Money.Zero(_eur), new Money(12_00, _eur), Money.Zero(_eur));
        var start = PlanStart.FromContract(_start.Today, Frequency.Monthly, 0.12m, [rest]).WithOverdue(Money.Zero(_eur), new Money(30_00, _eur), Money.Zero(_eur), Money.Zero(_eur));

        Assert.Null(RateFromHere.Of(Assert.IsType<PlanProposal>(PlanOption.SpreadArrears(1).On(start))));
    }
}
