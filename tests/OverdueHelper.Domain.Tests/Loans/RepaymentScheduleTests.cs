using System.Globalization;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Loans;

public class RepaymentScheduleTests
{
    private static readonly Currency _currency = Currency.Of("EUR");
    private static readonly DateOnly _drawn = new(2024, 1, 31);

    private static LoanTerms Terms(decimal amount = 1200m, decimal rate = 0.12m, int count = 6) =>
        new(Money.Round(amount, _currency), rate, _drawn, new DateOnly(2024, 2, 29), count) { DayCount = DayCount.Periodic, DueDay = 31 };

    [Fact]
    public void A_loan_due_on_the_31st_returns_to_the_31st_after_february() =>
        Assert.Equal(
            [new(2024, 2, 29), new(2024, 3, 31), new(2024, 4, 30), new(2024, 5, 31)],
            RepaymentSchedule.For(Terms(count: 4)).Instalments.Select(row => row.DueOn));

    [Fact]
    public void A_rolled_due_date_keeps_the_contractual_one_beside_it()
    {
        var row = RepaymentSchedule.For(Terms(count: 2) with { Roll = DueDateRoll.Following }).Instalments[1];

        Assert.Equal(new DateOnly(2024, 3, 31), row.DueOn);
        Assert.Equal(new DateOnly(2024, 4, 1), row.AdjustedDueOn);
    }

    [Fact]
    public void Capitalised_interest_is_added_to_the_balance_and_bears_interest()
    {
        var rows = Rows(Terms(count: 4) with { Pause = new SchedulePause(2, PauseInterest.Capitalised) });

        // 1,200.00 at 1 % a month: 12.00, then 12.12; the rest is an annuity on 1,224.12 over two months.
        Assert.Equal(["-12.00 12.00 1212.00", "-12.12 12.12 1224.12", "609.02 12.24 615.10", "615.10 6.15 0.00"], rows);
    }

    [Fact]
    public void Deferred_interest_is_collected_once_and_bears_none()
    {
        var rows = Rows(Terms(count: 4) with { Pause = new SchedulePause(2, PauseInterest.Deferred), InterestOnlyInstalments = 1 });

        Assert.Equal(["0.00 0.00 1200.00", "0.00 0.00 1200.00", "0.00 36.00 1200.00", "1200.00 12.00 0.00"], rows);
    }

    [Fact]
    public void A_pause_without_interest_costs_nothing()
    {
        var rows = Rows(Terms(count: 3) with { Pause = new SchedulePause(2, PauseInterest.Free) });

        Assert.Equal(["0.00 0.00 1200.00", "0.00 0.00 1200.00", "1200.00 12.00 0.00"], rows);
    }

    [Fact]
    public void A_balloon_is_due_together_with_the_last_level_instalment()
    {
        var rows = RepaymentSchedule.For(Terms(count: 3) with { Method = RepaymentMethod.Balloon, Balloon = Money.Round(600m, _currency) }).Instalments;

        // A = (1,200 - 600 v^3) i / (1 - v^3), v = 1/1.01.
        Assert.Equal(210.01m, rows[0].Total.Amount);
        Assert.Equal(rows[0].Total, rows[1].Total);
        Assert.InRange(rows[2].Total.Minor - rows[0].Total.Minor - 60000, -3, 3);
    }

    [Fact]
    public void An_agreed_instalment_ends_the_schedule_when_the_loan_is_repaid()
    {
        var terms = Terms(200_000m, 0.06m, 240) with { AgreedInstalment = Money.Round(1500m, _currency) };

        // EC DG FISMA, APRC calculation examples (2015), example 11: 407.70 in month 221, interest carried unrounded.
        Assert.Equal(221, RepaymentSchedule.For(terms).Instalments.Count);
        Assert.Equal(407.70m, decimal.Round(RepaymentSchedule.Unrounded(terms)[^1].Total, 2, MidpointRounding.ToEven));
    }

    [Fact]
    public void An_agreed_principal_share_ends_with_what_is_left()
    {
        var schedule = RepaymentSchedule.For(Terms(200_000m, 0.06m, 240) with
        {
            Method = RepaymentMethod.EqualPrincipal,
            AgreedInstalment = Money.Round(900m, _currency),
        });

        // EC example 12: 223 months, the last one 201.00.
        Assert.Equal(223, schedule.Instalments.Count);
        Assert.Equal(201.00m, schedule.Instalments[^1].Total.Amount);
    }

    [Fact]
    public void A_step_without_an_amount_is_solved_so_that_the_loan_is_repaid()
    {
        var rows = RepaymentSchedule.For(Terms() with
        {
            Method = RepaymentMethod.Step,
            Steps = [new PaymentStep(1, Money.Round(100m, _currency)), new PaymentStep(4, null)],
        }).Instalments;

        Assert.Equal([100m, 100m, 100m], rows.Take(3).Select(row => row.Total.Amount));
        Assert.Equal(rows[3].Total, rows[4].Total);
        Assert.InRange(rows[5].Total.Minor - rows[4].Total.Minor, -3, 3);
    }

    [Fact]
    public void Entered_rows_keep_the_banks_parts_and_compute_the_missing_ones()
    {
        var rows = Rows(Terms(count: 3) with
        {
            Method = RepaymentMethod.Irregular,
            EnteredRows =
            [
                new EnteredRow(new(2024, 2, 29), Principal: Money.Round(200m, _currency), Interest: Money.Round(11.50m, _currency)),
                new EnteredRow(new(2024, 3, 31), Payment: Money.Round(510m, _currency)),
                new EnteredRow(new(2024, 4, 30), Payment: Money.Round(510m, _currency)),
            ],
        });

        Assert.Equal(["200.00 11.50 1000.00", "500.00 10.00 500.00", "500.00 5.00 0.00"], rows);
    }

    [Fact]
    public void Entered_rows_that_leave_a_part_unpaid_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RepaymentSchedule.For(Terms(count: 1) with
        {
            Method = RepaymentMethod.Irregular,
            EnteredRows = [new EnteredRow(new(2024, 2, 29), Principal: Money.Round(200m, _currency))],
        }));

    [Fact]
    public void A_long_first_period_pays_its_extra_days_over_365()
    {
        // 15 January to 29 February: one month and 14 days. 1,200 x 12 % x (1/12 + 14/365) = 17.52.
        var terms = new LoanTerms(Money.Round(1200m, _currency), 0.12m, new(2024, 1, 15), new(2024, 2, 29), 2) { DayCount = DayCount.Periodic };

        Assert.Equal(17.52m, RepaymentSchedule.For(terms).Instalments[0].Interest.Amount);
    }

    [Fact]
    public void A_yen_loan_is_repaid_in_whole_yen()
    {
        var terms = new LoanTerms(new Money(100_000, Currency.Of("JPY")), 0.03m, _drawn, new(2024, 2, 29), 12);

        Assert.All(RepaymentSchedule.For(terms).Instalments, row => Assert.Equal(decimal.Truncate(row.Total.Amount), row.Total.Amount));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(LoanTerms.MaxInstalments + 1)]
    public void A_number_of_instalments_outside_the_limits_is_refused(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Terms(count: count));

    [Fact]
    public void A_first_due_date_before_the_drawdown_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RepaymentSchedule.For(Terms() with { FirstDueOn = _drawn.AddDays(-1) }));

    [Fact]
    public void The_largest_schedule_can_be_written() =>
        Assert.Equal(
            LoanTerms.MaxInstalments,
            RepaymentSchedule.For(new LoanTerms(
                new Money(LoanTerms.MaxAdvanceMinor, _currency), LoanTerms.MaxYearlyRate, _drawn, _drawn.AddDays(7), LoanTerms.MaxInstalments)
            {
                Frequency = Frequency.Weekly,
            }).Instalments.Count);

    [Theory]
    [InlineData(1000)]
    [InlineData(999)]
    public void A_payment_that_does_not_cover_the_interest_never_repays(int payment) =>
        Assert.Null(Annuity.Periods(100_000, 0.01m, payment));

    private static IEnumerable<string> Rows(LoanTerms terms) => RepaymentSchedule.For(terms).Instalments
        .Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Principal.Amount:F2} {row.Interest.Amount:F2} {row.Balance.Amount:F2}"));
}
