using OverdueHelper.Domain.Loans;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Loans;

/// <summary>Rows whose rounding, period or unit is easily got wrong; 1,200.00 at 1 % a month from 1 January 2026 unless a test says otherwise.</summary>
public sealed class ScheduleDetailTests
{
    private static readonly LoanTerms _terms = new(Euro(1200), 0.12m, Drawn, Day("02-01"), 3) { DayCount = DayCount.Periodic };

    // Half a cent exactly: 3 cents in two, 5 cents less a balloon of 2.
    [Fact]
    public void An_instalment_of_half_a_cent_goes_to_the_even_one_or_away_from_zero()
    {
        var terms = _terms with { Advance = new(3, Eur), YearlyRate = 0, Instalments = 2 };
        var balloon = terms with { Advance = new(5, Eur), Method = RepaymentMethod.Balloon, Balloon = new(2, Eur) };

        Assert.Equal(["0.02 0.00 0.01", "0.01 0.00 0.00"], Rows(terms));
        Assert.Equal(["0.00 0.00 0.01", "0.01 0.00 0.00"], Rows(terms with { Advance = new(1, Eur) }));
        Assert.Equal(["0.01 0.00 0.00", "0.00 0.00 0.00"], Rows(terms with { Advance = new(1, Eur), Rounding = MidpointRounding.AwayFromZero }));
        Assert.Equal(["0.02 0.00 0.03", "0.03 0.00 0.00"], Rows(balloon));
    }

    [Fact]
    public void A_solved_instalment_is_not_solved_again_in_every_row()
    {
        // 1.00 in three and 1.01 in four: the last row takes the odd cent.
        var graduated = _terms with { Advance = Euro(1), YearlyRate = 0, Method = RepaymentMethod.Graduated, Growth = 0 };
        var level = _terms with { Advance = Euro(1.01m), YearlyRate = 0, Instalments = 4, RateChanges = [new RateChange(4, 0m)] };

        Assert.Equal(["0.33 0.00 0.67", "0.33 0.00 0.34", "0.34 0.00 0.00"], Rows(graduated));
        Assert.Equal(["0.25 0.00 0.76", "0.25 0.00 0.51", "0.25 0.00 0.26", "0.26 0.00 0.00"], Rows(level));
    }

    [Fact]
    public void Growth_counts_from_the_first_row_that_repays() =>
        // 1 + 1 + 2 shares of 1,200.00 after one row of interest.
        Assert.Equal(
            ["0.00 0.00 1200.00", "300.00 0.00 900.00", "300.00 0.00 600.00", "600.00 0.00 0.00"],
            Rows(_terms with { YearlyRate = 0, Instalments = 4, InterestOnlyInstalments = 1, Method = RepaymentMethod.Graduated, Growth = 1m, GrowthEvery = 2 }));

    [Fact]
    public void A_balloon_belongs_to_a_balloon_loan_only() =>
        Assert.Equal(Rows(_terms), Rows(_terms with { Balloon = Euro(600) }));

    [Fact]
    public void The_dearest_and_longest_loan_is_interest_alone_until_the_last()
    {
        // 1,200 instalments at 1,000 %: 83 1/3 % of 1,200.00 a month are 1,000.00.
        var rows = RepaymentSchedule.For(_terms with { YearlyRate = 10, Instalments = 1200 }).Instalments;

        Assert.All(rows.Take(1199), row => Assert.Equal(Euro(1000), row.Total));
        Assert.Equal(Euro(2200), rows[^1].Total);
    }

    [Fact]
    public void A_bullet_waits_through_a_pause()
    {
        var terms = _terms with { Method = RepaymentMethod.Bullet, Pause = new SchedulePause(1, PauseInterest.Deferred) };

        Assert.Equal(["0.00 0.00 1200.00", "0.00 24.00 1200.00", "1200.00 12.00 0.00"], Rows(terms));
    }

    [Fact]
    public void Interest_put_off_in_a_pause_is_collected_with_the_first_instalment()
    {
        // 12.00 of the pause come on top of 609.01 = 1,200.00 x 1 % / (1 - 1.01^-2).
        var rows = RepaymentSchedule.For(_terms with { Pause = new SchedulePause(1, PauseInterest.Deferred) }).Instalments;

        Assert.Equal(["0.00 0.00", "597.01 24.00", "602.99 6.03"], rows.Select(row => $"{Text(row.Principal)} {Text(row.Interest)}"));
    }

    // 1 January to 1 February is the regular month; 17 of 31 days, ten of seven days, a month from the 31st to the 28th.
    [Theory]
    [InlineData("01-01", "02-01", null, 0, "12.00 12.00 12.00")]
    [InlineData("01-15", "02-01", null, 0, "6.58 12.00 12.00")]
    [InlineData("01-31", "02-28", 31, 0, "12.00 12.00 12.00")]
    [InlineData("01-31", "02-28", null, 0, "10.84 12.00 12.00")]
    [InlineData("01-01", "01-08", null, 7, "2.77 2.77 2.77")]
    [InlineData("01-01", "01-11", null, 7, "3.96 2.77 2.77")]
    public void Interest_by_reference_periods_is_the_same_in_every_regular_one(string drawn, string first, int? dueDay, int days, string interest)
    {
        var terms = new LoanTerms(Euro(1200), 0.12m, Day(drawn), Day(first), 3)
        {
            DayCount = DayCount.ActualActualIcma,
            DueDay = dueDay,
            Method = RepaymentMethod.Bullet,
            OtherInterval = days > 0 ? RepaymentInterval.EveryDays(days) : null,
        };

        Assert.Equal(interest, string.Join(' ', RepaymentSchedule.For(terms).Instalments.Select(row => Text(row.Interest))));
    }

    [Fact]
    public void A_quarter_between_month_ends_is_a_quarter() =>
        // From 30 November 2025 to 28 February 2026: 3 % of 1,200.00.
        Assert.Equal("36.00", Text(RepaymentSchedule.For(new LoanTerms(Euro(1200), 0.12m, new(2025, 11, 30), Day("02-28"), 2)
        {
            DayCount = DayCount.Periodic,
            Frequency = Frequency.Quarterly,
            DueDay = 30,
        }).Instalments[0].Interest));

    [Fact]
    public void Entered_rows_count_the_months_between_them()
    {
        // Two months are 2 %, and a month and ten days 1 % and 10/365 of 12 %. The last row pays what is left, whatever it says.
        var terms = _terms with
        {
            Method = RepaymentMethod.Irregular,
            EnteredRows = [new EnteredRow(Day("02-01"), Euro(212)), new EnteredRow(Day("04-01"), Euro(520)), new EnteredRow(Day("05-11"), Euro(10))],
        };

        Assert.Equal(["200.00 12.00 1000.00", "500.00 20.00 500.00", "500.00 6.64 0.00"], Rows(terms));
    }

    [Fact]
    public void Entered_rows_round_as_the_terms_say()
    {
        // 0.5 % of 1.00 is half a cent.
        var terms = _terms with
        {
            Advance = Euro(1),
            YearlyRate = 0.06m,
            Instalments = 1,
            Method = RepaymentMethod.Irregular,
            EnteredRows = [new EnteredRow(Day("02-01"), Euro(1))],
        };

        Assert.Equal(["1.00 0.00 0.00"], Rows(terms));
        Assert.Equal(["1.00 0.01 0.00"], Rows(terms with { Rounding = MidpointRounding.AwayFromZero }));
    }

    [Fact]
    public void An_unrounded_schedule_of_entered_rows_steps_and_multiples_is_in_whole_units_too()
    {
        EnteredRow[] entered = [new EnteredRow(Day("02-01"), Principal: Euro(200), Interest: Euro(11.50m)), new EnteredRow(Day("03-01"), Euro(510)), new EnteredRow(Day("04-01"), Principal: Euro(500))];
        var irregular = RepaymentSchedule.Unrounded(_terms with { Method = RepaymentMethod.Irregular, EnteredRows = entered });
        var steps = RepaymentSchedule.Unrounded(_terms with { Method = RepaymentMethod.Step, Steps = [new PaymentStep(1, Euro(500))] });
        var multiple = RepaymentSchedule.Unrounded(_terms with { InstalmentMultiple = 10_00 });

        Assert.Equal([(200m, 11.50m), (500m, 10m), (500m, 5m)], irregular.Select(row => (row.Principal, row.Interest)));
        Assert.Equal((488m, 12m, 712m), (steps[0].Principal, steps[0].Interest, steps[0].Balance));
        Assert.Equal(408.026534m, decimal.Round(multiple[0].Total, 6, MidpointRounding.ToEven));
    }

    private static IEnumerable<string> Rows(LoanTerms terms) =>
        RepaymentSchedule.For(terms).Instalments.Select(row => $"{Text(row.Principal)} {Text(row.Interest)} {Text(row.Balance)}");
}
