using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans.Events;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

public sealed class AmountsTests
{
    [Theory]
    [InlineData("01-01", 0, 0, "-", "0.00", "0.00", "0.00", "01-31", "318.00", "300.00", "02-01", "109.30")]
    [InlineData("01-11", 0, 0, "-", "0.00", "0.00", "0.00", "01-31", "318.00", "303.00", "02-01", "109.30")]
    [InlineData("02-01", 0, 0, "-", "0.00", "109.30", "109.30", "02-28", "318.00", "309.30", "02-01", "109.30")]
    [InlineData("02-02", 1, 1, "02-01", "109.30", "0.00", "109.30", "02-28", "318.00", "309.50", "03-01", "105.60")]
    [InlineData("03-15", 42, 2, "02-01", "214.90", "0.00", "214.90", "03-31", "318.00", "316.30", "04-01", "103.10")]
    [InlineData("04-01", 59, 2, "02-01", "214.90", "103.10", "318.00", "-", "318.00", "318.00", "04-01", "103.10")]
    [InlineData("04-02", 60, 3, "02-01", "318.00", "0.00", "318.00", "-", "318.00", "318.00", "-", "0.00")]
    public void A_loan_without_payments_owes_on_each_day(
        string day, int days, int missed, string oldest, string arrears, string dueToday, string current, string good, string stillToPay, string payOff, string next, string nextAmount)
    {
        var statement = On(day);

        Assert.Equal(
            (days, missed, oldest, arrears, dueToday, current, good),
            (statement.DaysPastDue, statement.InstalmentsMissed, Text(statement.OldestUnpaidDueOn), Text(statement.Arrears.Total), Text(statement.DueToday), Text(statement.AmountToBringCurrent), Text(statement.GoodThrough)));
        Assert.Equal((stillToPay, payOff, next, nextAmount), (Text(statement.StillToPay), Text(statement.PayOff), Text(statement.NextDueOn), Text(statement.NextDueAmount)));
        Assert.Equal("300.00", Text(statement.PrincipalOutstanding));
        Assert.Equal(arrears != "0.00", statement.IsOverdue);
    }

    // 100.00 and 9.30 pay the first instalment on its day; 2.00 of interest of the second is paid ahead, at 0.20 a day.
    [Theory]
    [InlineData("02-02", "200.00")]
    [InlineData("02-11", "200.00")]
    [InlineData("02-12", "200.20")]
    [InlineData("02-21", "202.00")]
    [InlineData("03-01", "203.60")]
    public void Interest_paid_ahead_is_taken_off_what_has_accrued_and_never_below_nothing(string day, string payOff) =>
        Assert.Equal(payOff, Text(On(day, Pay("02-01", 111.30m)).PayOff));

    [Fact]
    public void Default_interest_is_part_of_what_pays_the_loan_off()
    {
        // Ten days of 100.00 at 0.10 a day; 309.30 of the loan and ten days of the second period at 0.20.
        var rules = new LoanRules { DefaultInterest = new DefaultInterestRule(DefaultInterestKind.Fixed, 0.365m) };
        var statement = ArrearsStatement.On(Day("02-11"), Schedule, [], rules);

        Assert.Equal(("1.00", "312.30"), (Text(statement.DefaultInterest), Text(statement.PayOff)));
    }

    [Fact]
    public void An_instalment_due_today_opens_an_inclusive_count_and_no_other()
    {
        Assert.Equal(("-", "02-01"), (Text(On("02-01").OldestUnpaidDueOn), Text(On("02-01").OldestOpenDueOn)));
        Assert.Equal("-", Text(On("01-31").OldestOpenDueOn));
        Assert.Equal("-", Text(On("02-01", Pay("02-01", 109.30m)).OldestOpenDueOn));
        Assert.Equal("03-01", Text(On("03-01", Pay("02-01", 109.30m)).OldestOpenDueOn));
    }

    [Fact]
    public void A_fee_alone_is_overdue_but_makes_no_days_and_no_missed_instalment()
    {
        var statement = On("02-15", Pay("02-01", 109.30m), Fee("02-10", 5m));
        var row = Assert.Single(statement.Rows);

        Assert.True(statement.IsOverdue);
        Assert.Equal((0, 0, "-", "-"), (statement.DaysPastDue, statement.InstalmentsMissed, Text(statement.OldestUnpaidDueOn), Text(statement.OldestOpenDueOn)));
        Assert.Equal(("5.00", "5.00", "205.00"), (Text(statement.Arrears.Fees), Text(statement.AmountToBringCurrent), Text(statement.PayOff - Euro(2.80m))));
        // Five days since the fee, not fourteen since the instalment.
        Assert.Equal((1, "02-01", "5.00", 5), (row.Number, Text(row.DueOn), Text(row.Total), row.Days));
    }

    [Fact]
    public void A_row_with_a_fee_before_its_due_day_counts_from_the_due_day()
    {
        var row = Assert.Single(On("02-15", Pay("01-05", 109.30m), Fee("01-10", 5m)).Rows);

        // 109.30 pays the row before the fee exists; the fee is due with the row.
        Assert.Equal(("5.00", 14), (Text(row.Fees), row.Days));
    }

    [Fact]
    public void Each_part_of_what_is_overdue_is_named()
    {
        var statement = On("02-20", Fee("02-10", 5m), Penalty("02-11", 7m));
        var row = Assert.Single(statement.Rows);

        Assert.Equal(("100.00", "9.30", "5.00", "7.00"), (Text(statement.Arrears.Principal), Text(statement.Arrears.Interest), Text(statement.Arrears.Fees), Text(statement.Arrears.Penalties)));
        Assert.Equal(("100.00", "9.30", "5.00", "7.00"), (Text(row.Principal), Text(row.Interest), Text(row.Fees), Text(row.Penalties)));
        Assert.Equal(("121.30", "121.30", 19), (Text(statement.Arrears.Total), Text(row.Total), row.Days));
        Assert.Equal(("12.00", "121.30"), (Text(statement.Charges), Text(statement.AmountToBringCurrent)));
        // 300.00 and 9.30, the charges, and 19 days of 0.20.
        Assert.Equal("325.10", Text(statement.PayOff));
    }

    [Fact]
    public void A_charge_on_an_instalment_to_come_is_not_overdue_and_falls_due_with_it()
    {
        var statement = On("01-20", Fee("01-10", 5m), Penalty("01-11", 7m));

        Assert.False(statement.IsOverdue);
        Assert.Equal(("12.00", "121.30", "02-01"), (Text(statement.Charges), Text(statement.NextDueAmount), Text(statement.NextDueOn)));
        // 19 days of 0.30.
        Assert.Equal("317.70", Text(statement.PayOff));
    }

    [Fact]
    public void Held_money_lowers_what_ends_the_loan_and_nothing_else()
    {
        var statement = On("02-02", new LoanEvent.ToSuspense(Day("01-20"), 1, Euro(50m)));

        Assert.Equal(("109.30", "259.50", "50.00", "300.00"), (Text(statement.AmountToBringCurrent), Text(statement.PayOff), Text(statement.Suspense), Text(statement.PrincipalOutstanding)));
    }

    [Fact]
    public void Two_instalments_due_on_one_day_are_one_next_amount()
    {
        var schedule = Of((2, 100m, 9.30m), (2, 50m, 0m), (3, 150m, 5.60m));
        var before = ArrearsStatement.On(Day("01-20"), schedule, [], LoanRules.Default);
        var onTheDay = ArrearsStatement.On(Day("02-01"), schedule, [], LoanRules.Default);

        Assert.Equal(("02-01", "159.30"), (Text(before.NextDueOn), Text(before.NextDueAmount)));
        Assert.Equal("159.30", Text(onTheDay.DueToday));
        // The second of them has no period of its own: it accrues nothing.
        Assert.Equal("305.70", Text(before.PayOff));
    }

    [Fact]
    public void Interest_that_joins_the_loan_is_owed_only_from_its_due_day()
    {
        // The first instalment pays nothing: its 9.30 joins the loan, and 309.30 is repaid with the second.
        var schedule = Of((2, -9.30m, 9.30m), (3, 309.30m, 5.60m)) with { Advance = Euro(300m) };
        string[] PrincipalAndPayOff(string day)
        {
            var statement = ArrearsStatement.On(Day(day), schedule, [], LoanRules.Default);
            return [Text(statement.PrincipalOutstanding), Text(statement.PayOff), Text(statement.Arrears.Total)];
        }

        Assert.Equal(["300.00", "303.00", "0.00"], PrincipalAndPayOff("01-11"));
        Assert.Equal(["309.30", "309.30", "0.00"], PrincipalAndPayOff("02-01"));
        Assert.Equal(["309.30", "311.30", "0.00"], PrincipalAndPayOff("02-11"));
    }

    private static ArrearsStatement On(string day, params LoanEvent[] events) => ArrearsStatement.On(Day(day), Schedule, events, LoanRules.Default);
}
