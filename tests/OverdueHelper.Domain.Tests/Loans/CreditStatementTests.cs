using OverdueHelper.Domain.Loans;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Loans;

/// <summary>A credit line with a limit of 1,000.00 at 36.5 %: 0.10 a day for each 100.00. Statements on 1 January and 31 January 2026.</summary>
public sealed class CreditStatementTests
{
    private static readonly CreditLine _line = new(Euro(1000), 0.365m, new MinimumPayment(Euro(25), 0.05m, MinimumInterest.Included), 20);

    [Theory]
    [InlineData(900, "", "27.00", "46.35", "-")]
    [InlineData(0, "", "0.00", "0.00", "-")]
    [InlineData(-50, "", "0.00", "0.00", "-")]
    [InlineData(100, "", "3.00", "25.00", "-")]
    [InlineData(300, "01-11 -300", "3.00", "3.00", "-")]
    [InlineData(300, "01-11 -302", "3.00", "1.00", "-")]
    [InlineData(300, "01-11 -304", "3.00", "0.00", "-")]
    [InlineData(20, "", "0.60", "20.60", "-")]
    [InlineData(1000, "", "30.00", "51.50", "-")]
    [InlineData(1001, "", "30.03", "51.55", "01-01")]
    [InlineData(900, "01-11 100", "29.00", "51.45", "-")]
    [InlineData(900, "01-11 101", "29.02", "51.50", "01-11")]
    [InlineData(900, "01-11 101, 01-21 50", "29.52", "54.03", "01-11")]
    [InlineData(900, "01-11 101, 01-21 -1", "29.01", "51.45", "-")]
    [InlineData(900, "01-11 101, 01-21 -101, 01-25 200", "29.21", "56.46", "01-25")]
    [InlineData(1100, "01-11 -100", "31.00", "51.55", "-")]
    [InlineData(900, "01-11 200, 01-11 -150", "28.00", "48.90", "-")]
    [InlineData(900, "01-31 100", "27.00", "51.35", "-")]
    [InlineData(900, "01-21 50, 01-11 50", "28.50", "51.42", "-")]
    public void A_statement_names_interest_minimum_and_the_day_the_limit_was_passed(int carried, string movements, string interest, string minimum, string passed)
    {
        var statement = _line.Statement(Day("01-01"), Euro(carried), Day("01-31"), Movements(movements));

        Assert.Equal((interest, minimum, passed), (Text(statement.Interest), Text(statement.Minimum), Text(statement.LimitPassedOn)));
        Assert.Equal((Day("01-31"), Day("02-20")), (statement.On, statement.DueOn));
    }

    [Fact]
    public void An_overdraft_has_no_minimum() =>
        Assert.True(new CreditLine(Euro(1000), 0.365m, null, 0).Statement(Day("01-01"), Euro(900), Day("01-31"), []).Minimum.IsZero);

    [Theory]
    [InlineData("01-01 10")]
    [InlineData("02-01 10")]
    public void A_movement_of_another_statement_is_refused(string movement) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _line.Statement(Day("01-01"), Euro(900), Day("01-31"), Movements(movement)));

    [Fact]
    public void A_statement_is_later_than_the_one_before() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _line.Statement(Day("01-31"), Euro(900), Day("01-31"), []));

    // The minimum of 25.00 is due on 20 February; the limit was passed on 10 or 25 February or never.
    [Theory]
    [InlineData(24, "02-20", null, "-")]
    [InlineData(24, "02-21", null, "02-20")]
    [InlineData(25, "02-21", null, "-")]
    [InlineData(25, "02-09", "02-10", "-")]
    [InlineData(25, "02-10", "02-10", "02-10")]
    [InlineData(24, "02-21", "02-10", "02-10")]
    [InlineData(24, "02-28", "02-25", "02-20")]
    [InlineData(24, "02-22", "02-25", "02-20")]
    [InlineData(25, "02-28", "02-25", "02-25")]
    public void A_line_is_overdue_from_whichever_came_first(int paid, string today, string? passed, string from)
    {
        var statement = new CreditStatement(Day("01-31"), Euro(500), Euro(5), Euro(25), Day("02-20"), passed is null ? null : Day(passed));

        Assert.Equal(from, Text(statement.OverdueFrom(Euro(paid), Day(today))));
    }

    [Theory]
    [InlineData(MinimumInterest.OnTop, 1000, 10, "60.00")]
    [InlineData(MinimumInterest.Included, 1000, 10, "50.50")]
    [InlineData(MinimumInterest.OnTop, 100, 10, "35.00")]
    [InlineData(MinimumInterest.Included, 100, 10, "25.00")]
    [InlineData(MinimumInterest.OnTop, 20, 1, "21.00")]
    [InlineData(MinimumInterest.Included, 20, 1, "21.00")]
    public void The_minimum_is_the_larger_of_floor_and_share_and_never_more_than_is_owed(MinimumInterest interest, int principal, int charged, string minimum) =>
        Assert.Equal(minimum, Text(new MinimumPayment(Euro(25), 0.05m, interest).For(Euro(principal), Euro(charged))));

    [Fact]
    public void A_share_or_a_floor_outside_its_limits_is_refused()
    {
        Assert.Equal("50.00", Text(new MinimumPayment(Euro(0), 1m, MinimumInterest.OnTop).For(Euro(50), Euro(0))));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MinimumPayment(Euro(25), 1.01m, MinimumInterest.OnTop).For(Euro(50), Euro(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MinimumPayment(Euro(25), -0.01m, MinimumInterest.OnTop).For(Euro(50), Euro(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MinimumPayment(Euro(-1), 0.05m, MinimumInterest.OnTop).For(Euro(50), Euro(0)));
    }

    [Fact]
    public void The_minimums_repay_the_line_row_by_row()
    {
        var terms = new LoanTerms(Euro(100), 0.12m, Drawn, Day("02-01"), 4) { DayCount = DayCount.Periodic, Roll = DueDateRoll.Following };
        var rows = CreditLineSchedule.For(terms, new MinimumPayment(Euro(40), 0m, MinimumInterest.OnTop), balanceDueWithLast: false)!.Instalments;

        // 1 % a month of 100.00, 60.00 and 20.00. 1 February 2026 is a Sunday, 1 March too.
        Assert.Equal(
            ["02-01 02-02 40.00 1.00 60.00", "03-01 03-02 40.00 0.60 20.00", "04-01 04-01 20.00 0.20 0.00"],
            rows.Select(row => $"{Text(row.DueOn)} {Text(row.AdjustedDueOn)} {Text(row.Principal)} {Text(row.Interest)} {Text(row.Balance)}"));
    }

    [Fact]
    public void Minimums_that_do_not_repay_the_line_in_time_are_no_schedule_or_leave_the_rest_to_the_last()
    {
        var terms = new LoanTerms(Euro(100), 0.12m, Drawn, Day("02-01"), 2) { DayCount = DayCount.Periodic };
        var minimum = new MinimumPayment(Euro(40), 0m, MinimumInterest.OnTop);

        Assert.Null(CreditLineSchedule.For(terms, minimum, balanceDueWithLast: false));
        Assert.Equal(Euro(60.60m), CreditLineSchedule.For(terms, minimum, balanceDueWithLast: true)!.Instalments[1].Total);
        Assert.Throws<ArgumentOutOfRangeException>(() => CreditLineSchedule.For(terms with { FirstDueOn = Drawn.AddDays(-1) }, minimum, balanceDueWithLast: true));
    }

    [Fact]
    public void Half_a_cent_goes_where_the_terms_say()
    {
        // 0.5 % of 1.00 is half a cent.
        var terms = new LoanTerms(Euro(1), 0.06m, Drawn, Day("02-01"), 1) { DayCount = DayCount.Periodic };
        var minimum = new MinimumPayment(Euro(1), 0m, MinimumInterest.OnTop);

        Assert.Equal("0.00", Text(CreditLineSchedule.For(terms, minimum, balanceDueWithLast: true)!.Instalments[0].Interest));
        Assert.Equal("0.01", Text(CreditLineSchedule.For(terms with { Rounding = MidpointRounding.AwayFromZero }, minimum, balanceDueWithLast: true)!.Instalments[0].Interest));
    }

    private static IEnumerable<(DateOnly On, Domain.Values.Money Amount)> Movements(string text) => text
        .Split(", ", StringSplitOptions.RemoveEmptyEntries)
        .Select(movement => (Day(movement[..5]), Euro(int.Parse(movement[6..], System.Globalization.CultureInfo.InvariantCulture))));
}
