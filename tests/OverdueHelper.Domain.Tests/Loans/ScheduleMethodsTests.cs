using OverdueHelper.Domain.Loans;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Loans;

/// <summary>1,200.00 at 1 % a month from 1 January 2026, row by row: principal, interest and what is left.</summary>
public sealed class ScheduleMethodsTests
{
    private static readonly LoanTerms _terms = new(Euro(1200), 0.12m, Drawn, Day("02-01"), 3) { DayCount = DayCount.Periodic };

    [Fact]
    public void Steps_that_repay_the_loan_end_it() => Assert.Equal(
        ["500.00 0.00 700.00", "500.00 0.00 200.00", "200.00 0.00 0.00"],
        Rows(_terms with { YearlyRate = 0, Instalments = 6, Method = RepaymentMethod.Step, Steps = [new PaymentStep(1, Euro(500))] }));

    [Fact]
    public void A_step_holds_from_its_instalment_on() => Assert.Equal(
        ["100.00 0.00 1100.00", "200.00 0.00 900.00", "200.00 0.00 700.00", "700.00 0.00 0.00"],
        Rows(_terms with { YearlyRate = 0, Instalments = 4, Method = RepaymentMethod.Step, Steps = [new PaymentStep(1, Euro(100)), new PaymentStep(2, Euro(200)), new PaymentStep(4, null)] }));

    [Fact]
    public void Steps_begun_in_a_pause_go_on_after_it() => Assert.Equal(
        ["0.00 0.00 1200.00", "200.00 0.00 1000.00", "500.00 0.00 500.00", "500.00 0.00 0.00"],
        Rows(_terms with
        {
            YearlyRate = 0,
            Instalments = 4,
            Method = RepaymentMethod.Step,
            Pause = new SchedulePause(1, PauseInterest.Free),
            Steps = [new PaymentStep(1, Euro(100)), new PaymentStep(2, Euro(200)), new PaymentStep(3, null)],
        }));

    // Each instalment doubles: 1 + 2 + 4 shares of 1,200.00 are 171.43, 342.86 and the rest.
    [Fact]
    public void Graduated_instalments_grow_from_the_first_that_repays()
    {
        var terms = _terms with { YearlyRate = 0, Method = RepaymentMethod.Graduated, Growth = 1m };

        Assert.Equal(["171.43 0.00 1028.57", "342.86 0.00 685.71", "685.71 0.00 0.00"], Rows(terms));
        Assert.Equal(
            ["0.00 0.00 1200.00", "171.43 0.00 1028.57", "342.86 0.00 685.71", "685.71 0.00 0.00"],
            Rows(terms with { Instalments = 4, InterestOnlyInstalments = 1 }));
        // After every second one: 1 + 1 + 2 shares.
        Assert.Equal(["300.00 0.00 900.00", "300.00 0.00 600.00", "600.00 0.00 0.00"], Rows(terms with { GrowthEvery = 2 }));
    }

    // Solved at 1 % for three months: 408.03. From the second on nothing is charged: 803.97 in two halves.
    [Fact]
    public void A_new_rate_solves_the_instalment_again() => Assert.Equal(
        ["396.03 12.00 803.97", "401.98 0.00 401.99", "401.99 0.00 0.00"],
        Rows(_terms with { RateChanges = [new RateChange(2, 0m)] }));

    [Fact]
    public void Two_new_rates_each_solve_it_again() => Assert.Equal(
        // 300.00 a month, then 1 % on 900.00 over three: 306.02; then nothing on 602.98 over two.
        ["300.00 0.00 900.00", "297.02 9.00 602.98", "301.49 0.00 301.49", "301.49 0.00 0.00"],
        Rows(_terms with { YearlyRate = 0, Instalments = 4, RateChanges = [new RateChange(2, 0.12m), new RateChange(3, 0m)] }));

    [Fact]
    public void An_agreed_instalment_stays_when_the_rate_changes() => Assert.Equal(
        ["388.00 12.00 812.00", "400.00 0.00 412.00", "412.00 0.00 0.00"],
        Rows(_terms with { AgreedInstalment = Euro(400), RateChanges = [new RateChange(2, 0m)] }));

    [Fact]
    public void A_planned_loan_is_solved_again_at_a_new_rate_too() => Assert.Equal(
        // Level as a plan: 408.03, then halves of 803.97.
        ["396.03 12.00 803.97", "401.98 0.00 401.99", "401.99 0.00 0.00"],
        Rows(_terms with { Method = RepaymentMethod.Graduated, RateChanges = [new RateChange(2, 0m)] }));

    [Fact]
    public void A_flat_loan_charges_the_first_balance_to_the_end()
    {
        Assert.Equal(["400.00 12.00 800.00", "400.00 12.00 400.00", "400.00 12.00 0.00"], Rows(_terms with { Method = RepaymentMethod.Flat }));
        Assert.Equal(["388.00 12.00 812.00", "388.00 12.00 424.00", "424.00 12.00 0.00"], Rows(_terms with { Method = RepaymentMethod.Flat, AgreedInstalment = Euro(400) }));
        Assert.Equal(["588.00 12.00 612.00", "588.00 12.00 24.00", "24.00 12.00 0.00"], Rows(_terms with { Method = RepaymentMethod.Flat, AgreedInstalment = Euro(600) }));
        Assert.Equal(["1200.00 12.00 0.00", "0.00 12.00 0.00", "0.00 12.00 0.00"], Rows(_terms with { Method = RepaymentMethod.Flat, AgreedInstalment = Euro(2000) }));
    }

    [Fact]
    public void Flat_interest_is_rounded_once_for_the_whole_loan() => Assert.Equal(
        // 0.5 cents a month: 1.5 cents in all are 2 half to even; a single month's half cent is rounded to 0.
        ["0.34 0.00 0.66", "0.34 0.00 0.32", "0.32 0.02 0.00"],
        Rows(_terms with { Advance = Euro(1), YearlyRate = 0.06m, Method = RepaymentMethod.Flat }));

    [Fact]
    public void Equal_principal_is_solved_or_agreed_and_rounded_to_its_multiple()
    {
        var terms = _terms with { Method = RepaymentMethod.EqualPrincipal, YearlyRate = 0 };

        Assert.Equal(["400.00 0.00 800.00", "400.00 0.00 400.00", "400.00 0.00 0.00"], Rows(terms));
        Assert.Equal(["250.00 0.00 950.00", "250.00 0.00 700.00", "700.00 0.00 0.00"], Rows(terms with { AgreedInstalment = Euro(250) }));
        Assert.Equal(["700.00 0.00 500.00", "500.00 0.00 0.00"], Rows(terms with { AgreedInstalment = Euro(700) }));
        Assert.Equal(["300.00 0.00 900.00", "300.00 0.00 600.00", "300.00 0.00 300.00", "300.00 0.00 0.00"], Rows(terms with { Instalments = 4 }));
        // 1,200.00 in seven: 171.43, in whole tens of euros 170.00.
        Assert.Equal("170.00 0.00 1030.00", Rows(terms with { Instalments = 7, InstalmentMultiple = 10_00 }).First());
        Assert.Equal("0.00 0.00 1200.00", Rows(terms with { InterestOnlyInstalments = 1 }).First());
        Assert.Equal("600.00 0.00 600.00", Rows(terms with { InterestOnlyInstalments = 1 }).ElementAt(1));
    }

    [Fact]
    public void A_bullet_pays_interest_and_then_all_and_ignores_interest_only_rows() => Assert.Equal(
        ["0.00 12.00 1200.00", "0.00 12.00 1200.00", "1200.00 12.00 0.00"],
        Rows(_terms with { Method = RepaymentMethod.Bullet, InterestOnlyInstalments = 2 }));

    [Fact]
    public void A_level_instalment_is_rounded_to_its_multiple_and_the_last_takes_the_rest() =>
        // 408.03 in whole tens of euros: 410.00.
        Assert.Equal(["398.00 12.00 802.00", "401.98 8.02 400.02", "400.02 4.00 0.00"], Rows(_terms with { InstalmentMultiple = 10_00 }));

    [Fact]
    public void An_agreed_instalment_ends_the_loan_when_it_is_repaid_or_leaves_the_rest_to_the_last()
    {
        Assert.Equal(["700.00 0.00 500.00", "500.00 0.00 0.00"], Rows(_terms with { YearlyRate = 0, AgreedInstalment = Euro(700) }));
        Assert.Equal(["600.00 0.00 600.00", "600.00 0.00 0.00"], Rows(_terms with { YearlyRate = 0, AgreedInstalment = Euro(600) }));
        Assert.Equal(["100.00 0.00 1100.00", "100.00 0.00 1000.00", "1000.00 0.00 0.00"], Rows(_terms with { YearlyRate = 0, AgreedInstalment = Euro(100) }));
    }

    // Apache Fineract, progressive loans: 10.00 in seven are 1.43 and a last one of 1.42; no instalment comes closer.
    [Theory]
    [InlineData(10_00, 7, "1.43", "1.42")]
    [InlineData(10_00, 3, "3.33", "3.34")]
    [InlineData(1_00, 30, "0.03", "0.13")]
    public void A_smoothed_instalment_is_moved_only_while_the_last_one_comes_closer(long advance, int count, string regular, string last)
    {
        var rows = RepaymentSchedule.For(_terms with { Advance = new(advance, Eur), YearlyRate = 0, Instalments = count, SmoothLastInstalment = true }).Instalments;

        Assert.Equal((regular, last), (Text(rows[0].Total), Text(rows[^1].Total)));
    }

    [Fact]
    public void Totals_are_the_sums_of_the_rows()
    {
        var schedule = RepaymentSchedule.For(_terms with { Method = RepaymentMethod.Flat });

        Assert.Equal((Euro(36), Euro(1236)), (schedule.TotalInterest, schedule.Total));
        Assert.Equal((Euro(18), Euro(318)), (Schedule.TotalInterest, Schedule.Total));
        Assert.Equal((Euro(412), 3), (schedule.Instalments[2].Total, schedule.Instalments[2].Number));
        Assert.Throws<ArgumentOutOfRangeException>(() => schedule.Instalments[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => schedule.Instalments[-1]);
    }

    [Fact]
    public void An_unrounded_schedule_shows_a_millionth_of_a_cent_and_fewer_digits_of_a_huge_loan()
    {
        var rows = RepaymentSchedule.Unrounded(_terms with { Method = RepaymentMethod.EqualPrincipal, Advance = Euro(1000) });
        var huge = RepaymentSchedule.Unrounded(_terms with { Method = RepaymentMethod.EqualPrincipal, Advance = new(LoanTerms.MaxAdvanceMinor, Eur) });

        Assert.Equal((333.33333333m, 10m, 666.66666667m), (rows[0].Principal, rows[0].Interest, rows[0].Balance));
        Assert.Equal((1, Day("02-01"), 343.33333333m), (rows[0].Number, rows[0].DueOn, rows[0].Total));
        Assert.Equal((0m, 3), (rows[^1].Balance, rows[^1].Number));
        Assert.Equal((3_333_333_333_333.33333m, 0m), (huge[0].Principal, huge[^1].Balance));
    }

    [Theory]
    [InlineData(Frequency.Weekly, 52)]
    [InlineData(Frequency.Fortnightly, 26)]
    [InlineData(Frequency.FourWeekly, 13)]
    [InlineData(Frequency.Monthly, 12)]
    [InlineData(Frequency.Quarterly, 4)]
    [InlineData(Frequency.HalfYearly, 2)]
    [InlineData(Frequency.Yearly, 1)]
    public void A_period_charges_its_part_of_the_year(Frequency frequency, int perYear)
    {
        // 1,200.00 at 52 % in weeks and at 12 % in months: 12.00 a period; others in proportion.
        var rate = perYear % 13 == 0 ? 0.52m : 0.12m;
        var first = RepaymentInterval.Of(frequency) is { IsMonths: true, Months: var months } ? Drawn.AddMonths(months) : Drawn.AddDays(364 / perYear);
        var rows = RepaymentSchedule.For(_terms with { YearlyRate = rate, Frequency = frequency, FirstDueOn = first, Method = RepaymentMethod.Bullet }).Instalments;

        Assert.Equal(perYear, frequency.PerYear());
        Assert.Equal(rate / perYear, DayCountRules.PeriodicRate(rate, frequency));
        Assert.All(rows, row => Assert.Equal(1200m * rate / perYear, row.Interest.Amount));
    }

    [Fact]
    public void Days_of_a_rhythm_without_a_name_follow_each_other() => Assert.Equal(
        ["01-16", "01-31", "02-15"],
        RepaymentSchedule.For(_terms with { FirstDueOn = Day("01-16"), OtherInterval = RepaymentInterval.EveryDays(15) }).Instalments.Select(row => Text(row.DueOn)));

    private static IEnumerable<string> Rows(LoanTerms terms) =>
        RepaymentSchedule.For(terms).Instalments.Select(row => $"{Text(row.Principal)} {Text(row.Interest)} {Text(row.Balance)}");
}
