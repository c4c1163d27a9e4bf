using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

public sealed class DaysTests
{
    // The oldest instalment fell due on 1 February, 27 days before 28 February.
    [Theory]
    [InlineData("02-10", "02-20", PauseKind.Agreed, 27, 17)]
    [InlineData("02-10", "02-20", PauseKind.Contractual, 17, 17)]
    [InlineData("02-10", "02-20", PauseKind.PromiseNotToCollect, 27, 27)]
    [InlineData("01-10", "02-20", PauseKind.Contractual, 8, 8)]
    [InlineData("02-20", "03-20", PauseKind.Contractual, 19, 19)]
    [InlineData("01-10", "01-31", PauseKind.Contractual, 27, 27)]
    [InlineData("01-10", "02-01", PauseKind.Contractual, 27, 27)]
    [InlineData("01-10", "02-02", PauseKind.Contractual, 26, 26)]
    [InlineData("02-27", "03-20", PauseKind.Contractual, 26, 26)]
    [InlineData("02-28", "03-20", PauseKind.Contractual, 27, 27)]
    public void A_pause_takes_off_the_days_after_its_first_up_to_its_last(string from, string until, PauseKind kind, int raw, int net) =>
        Assert.Equal((raw, net), Days("02-28", LoanRules.Default, Pause(from, until, kind)));

    [Fact]
    public void Pauses_that_overlap_count_once_and_in_any_order()
    {
        var (first, second, third) = (Pause("02-05", "02-15", PauseKind.Agreed), Pause("02-10", "02-12", PauseKind.Contractual, 2), Pause("02-14", "02-18", PauseKind.Agreed, 3));

        // 5 to 18 February are 13 days; the contract's own pause is two of them.
        Assert.Equal((25, 14), Days("02-28", LoanRules.Default, first, second, third));
        Assert.Equal((25, 14), Days("02-28", LoanRules.Default, third, first, second));
    }

    [Fact]
    public void A_promise_not_to_collect_hides_no_pause_beside_it() =>
        Assert.Equal((27, 25), Days("02-28", LoanRules.Default, Pause("02-05", "02-15", PauseKind.PromiseNotToCollect), Pause("02-12", "02-14", PauseKind.Agreed, 2)));

    [Theory]
    [InlineData(10, 17)]
    [InlineData(27, 0)]
    [InlineData(40, 0)]
    public void Grace_shortens_the_net_count_and_never_below_nothing(int grace, int net) =>
        Assert.Equal((27, net), Days("02-28", new LoanRules { AgeingGraceDays = grace }));

    [Theory]
    [InlineData("02-15", 22)]
    [InlineData("02-20", 17)]
    [InlineData("02-09", 17)]
    [InlineData("02-25", 17)]
    public void A_pause_that_is_resumed_ends_that_day_and_one_that_is_over_or_to_come_does_not(string resumed, int net) =>
        Assert.Equal((27, net), Days("02-28", LoanRules.Default, Pause("02-10", "02-20", PauseKind.Agreed), new LoanEvent.Resume(Day(resumed), 2)));

    [Fact]
    public void A_pause_that_begins_on_the_day_of_a_resumption_ends_with_it() =>
        Assert.Equal((27, 27), Days("02-28", LoanRules.Default, Pause("02-10", "02-20", PauseKind.Agreed), new LoanEvent.Resume(Day("02-10"), 2)));

    [Theory]
    [InlineData("02-09", PauseKind.Agreed, false)]
    [InlineData("02-10", PauseKind.Agreed, true)]
    [InlineData("02-20", PauseKind.Contractual, true)]
    [InlineData("02-21", PauseKind.Contractual, false)]
    [InlineData("02-15", PauseKind.PromiseNotToCollect, false)]
    public void A_pause_runs_from_its_first_to_its_last_day_and_a_promise_is_none(string today, PauseKind kind, bool runs) =>
        Assert.Equal(runs, ArrearsStatement.On(Day(today), Schedule, [Pause("02-10", "02-20", kind)], LoanRules.Default).IsPaused);

    [Theory]
    [InlineData("01-20", "01-31")]
    [InlineData("02-01", "02-06")]
    [InlineData("02-03", "02-06")]
    [InlineData("02-06", "02-06")]
    [InlineData("02-07", "02-07")]
    public void The_amount_is_good_until_default_interest_begins_and_then_for_the_day(string today, string good) =>
        Assert.Equal(good, Text(GoodThrough(today, rate: 0.365m, grace: 5)));

    [Fact]
    public void The_amount_is_good_until_the_next_due_date_when_grace_is_longer() =>
        Assert.Equal("02-28", Text(GoodThrough("02-03", rate: 0.365m, grace: 40)));

    [Fact]
    public void The_last_instalments_grace_bounds_the_day_when_nothing_more_falls_due() =>
        Assert.Equal("04-06", Text(GoodThrough("04-01", rate: 0.365m, grace: 5, Pay("03-01", 214.90m))));

    [Fact]
    public void A_contract_known_to_have_no_default_interest_keeps_the_amount_until_the_next_due_date() =>
        Assert.Equal("02-28", Text(GoodThrough("02-07", rate: 0m, grace: 0)));

    // The first instalment, unpaid from 1 February, bears 36.5 % on 100.00: 0.10 a day.
    [Theory]
    [InlineData("02-01", 0, 0)]
    [InlineData("02-02", 0, 10)]
    [InlineData("02-11", 0, 100)]
    [InlineData("02-11", 5, 50)]
    [InlineData("02-06", 5, 0)]
    [InlineData("03-11", 0, 480)]
    public void Default_interest_runs_from_the_end_of_its_grace(string today, int grace, long cents)
    {
        var statement = ArrearsStatement.On(Day(today), Schedule, [], Rules(0.365m, grace));

        Assert.Equal(cents, statement.DefaultInterest.Minor);
        Assert.Equal(statement.Arrears.Total + statement.DueToday + new Money(cents, Eur), statement.AmountToBringCurrent);
    }

    private static DateOnly? GoodThrough(string today, decimal rate, int grace, params LoanEvent[] events) =>
        ArrearsStatement.On(Day(today), Schedule, events, Rules(rate, grace)).GoodThrough;

    private static LoanRules Rules(decimal rate, int grace) => new() { DefaultInterest = new DefaultInterestRule(DefaultInterestKind.Fixed, rate, GraceDays: grace) };

    private static LoanEvent.Pause Pause(string from, string until, PauseKind kind, int sequence = 1) => new(Day(from), sequence, Day(until), kind);

    private static (int Raw, int Net) Days(string today, LoanRules rules, params LoanEvent[] events)
    {
        var statement = ArrearsStatement.On(Day(today), Schedule, events, rules);
        return (statement.DaysPastDue, statement.DaysNetOfPauses);
    }
}
