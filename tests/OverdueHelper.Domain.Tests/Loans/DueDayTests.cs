using OverdueHelper.Domain.Loans;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Loans;

public sealed class DueDayTests
{
    [Fact]
    public void Due_dates_can_be_counted_back_and_need_a_day_of_the_month()
    {
        Assert.Equal(new(2025, 12, 31), DueDates.Nth(Day("01-31"), RepaymentInterval.EveryMonths(1), 0));
        Assert.Equal(Day("01-24"), DueDates.Nth(Day("01-31"), RepaymentInterval.EveryDays(7), 0));
        Assert.Equal([Day("01-31"), Day("02-28"), Day("03-31")], DueDates.From(Day("01-31"), RepaymentInterval.EveryMonths(1), 3));
        Assert.Empty(DueDates.From(Day("01-31"), RepaymentInterval.EveryMonths(1), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DueDates.From(Day("01-31"), RepaymentInterval.EveryMonths(1), -1));
        Assert.Equal("dueDay", Assert.Throws<ArgumentOutOfRangeException>(() => DueDates.AddMonths(Day("01-31"), 1, 0)).ParamName);
        Assert.Equal("dueDay", Assert.Throws<ArgumentOutOfRangeException>(() => DueDates.AddMonths(Day("01-31"), 1, 32)).ParamName);
        Assert.Equal(Day("02-01"), DueDates.AddMonths(Day("01-31"), 1, 1));
    }

    [Fact]
    public void A_week_without_a_working_day_and_a_break_of_more_than_60_days_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new WorkingDays(Enum.GetValues<DayOfWeek>()));

        var mondays = new WorkingDays(Enum.GetValues<DayOfWeek>().Where(day => day != DayOfWeek.Monday));
        Assert.Equal(Day("01-05"), mondays.Roll(Day("01-01"), DueDateRoll.Following));

        // Closed from 1 January on: day 60 after it is 2 March.
        Assert.Equal(Day("03-02"), Closed(60).Roll(Day("01-01"), DueDateRoll.Following));
        Assert.Throws<InvalidOperationException>(() => Closed(61).Roll(Day("01-01"), DueDateRoll.Following));

        static WorkingDays Closed(int days) => new([], Enumerable.Range(0, days).Select(i => Drawn.AddDays(i)));
    }

    [Theory]
    [InlineData(DueDateRoll.None, "01-31")]
    [InlineData(DueDateRoll.Following, "02-02")]
    [InlineData(DueDateRoll.Preceding, "01-30")]
    [InlineData(DueDateRoll.ModifiedFollowing, "01-30")]
    [InlineData(DueDateRoll.ModifiedPreceding, "01-30")]
    [InlineData(DueDateRoll.Nearest, "01-30")]
    public void A_saturday_at_the_end_of_a_month_rolls_by_the_rule(DueDateRoll roll, string day) =>
        // 31 January 2026 is a Saturday.
        Assert.Equal(Day(day), WorkingDays.MondayToFriday.Roll(Day("01-31"), roll));

    [Theory]
    [InlineData(DueDateRoll.Following, "02-02")]
    [InlineData(DueDateRoll.Preceding, "01-30")]
    [InlineData(DueDateRoll.ModifiedPreceding, "02-02")]
    [InlineData(DueDateRoll.Nearest, "02-02")]
    public void A_sunday_at_the_start_of_a_month_rolls_by_the_rule(DueDateRoll roll, string day) =>
        Assert.Equal(Day(day), WorkingDays.MondayToFriday.Roll(Day("02-01"), roll));
}
