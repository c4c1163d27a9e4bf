using System.Globalization;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Loans;

/// <summary>The United States rate of a whole schedule: where every payment is one unit-period apart it is the periodic rate times the periods of a year.</summary>
public sealed class UnitedStatesRateTests
{
    [Theory]
    [InlineData(Frequency.Weekly, "2026-01-01", "2026-01-08")]
    [InlineData(Frequency.Monthly, "2026-01-01", "2026-02-01")]
    [InlineData(Frequency.Monthly, "2026-01-28", "2026-02-28")]
    [InlineData(Frequency.Quarterly, "2026-01-01", "2026-04-01")]
    public void A_regular_schedule_costs_its_periodic_rate(Frequency frequency, string drawn, string first)
    {
        var schedule = RepaymentSchedule.For(new LoanTerms(Dollars(1_000_000), 0.12m, Day(drawn), Day(first), 12) { Frequency = frequency, DayCount = DayCount.Periodic });

        Assert.Equal(0.12, (double)AnnualPercentageRate.UnitedStates(schedule, frequency)!.Value, 6);
    }

    [Theory]
    [InlineData(Frequency.Monthly, "2026-02-01 2026-03-01 2026-05-01")]
    [InlineData(Frequency.Monthly, "2026-02-01 2026-04-01 2026-05-01")]
    [InlineData(Frequency.Weekly, "2026-01-08 2026-01-15 2026-01-23")]
    public void A_schedule_with_a_gap_has_none(Frequency frequency, string days) => Assert.Null(AnnualPercentageRate.UnitedStates(Rows(days), frequency));

    [Fact]
    public void A_payment_due_on_the_day_of_the_payout_is_counted_from_it() =>
        Assert.NotNull(AnnualPercentageRate.UnitedStates(Rows("2026-01-01 2026-02-01 2026-03-01"), Frequency.Monthly));

    // 100.00 repaid with 102.00: 2 % of the term, times the terms in a year; beyond a year by whole years and what is left.
    [Theory]
    [InlineData("2027-01-01", 0.02)]
    [InlineData("2026-07-01", 0.04)]
    [InlineData("2026-04-01", 0.08)]
    [InlineData("2026-03-15", 0.1)]
    [InlineData("2028-01-01", 0.0099505)]
    [InlineData("2027-07-01", 0.0132746)]
    [InlineData("2027-03-15", 0.0166206)]
    public void A_single_payment_has_its_term_for_a_unit(string due, double rate) =>
        Assert.Equal(rate, (double)AnnualPercentageRate.UnitedStates(Rows(due), Frequency.Monthly)!.Value, 6);

    [Fact]
    public void A_single_payment_on_the_day_of_the_payout_has_none() => Assert.Null(AnnualPercentageRate.UnitedStates(Rows("2026-01-01"), Frequency.Monthly));

    [Fact]
    public void A_year_s_loan_of_1000_repaid_with_1120_costs_12_per_cent()
    {
        var schedule = new RepaymentSchedule(Dollars(1000), Day("2026-01-01"), [new Instalment(1, Day("2027-01-01"), Dollars(1000), Dollars(120), Dollars(0))]);

        Assert.Equal(0.12, (double)AnnualPercentageRate.UnitedStates(schedule, Frequency.Monthly)!.Value, 9);
    }

    private static RepaymentSchedule Rows(string days)
    {
        var due = days.Split(' ');
        var rows = due.Select((day, i) => new Instalment(i + 1, Day(day), Dollars(100), Dollars(2), Dollars(100 * (due.Length - i - 1))));
        return new RepaymentSchedule(Dollars(100 * due.Length), Day("2026-01-01"), [.. rows]);
    }

    private static Money Dollars(int amount) => new(amount * 100L, Currency.Of("USD"));

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
