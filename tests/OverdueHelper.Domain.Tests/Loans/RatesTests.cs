using OverdueHelper.Domain.Loans;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Loans;

/// <summary>Rates whose value is known because the flows were made from it.</summary>
public sealed class RatesTests
{
    // (1 + r) of 1.1 and 1.2 multiply to 1.32 and add up to 2.3: -100, 230, -132 is worth nothing at 10 % and at 20 %.
    [Theory]
    [InlineData("-100 110", "0.1")]
    [InlineData("100 -110", "0.1")]
    [InlineData("-100 90", "-0.1")]
    [InlineData("-100 100", "0")]
    [InlineData("-100 0 121", "0.1")]
    [InlineData("-100 230 -132", "0.1")]
    [InlineData("-100 210 -108", "-0.1")]
    [InlineData("-100 190 -88", "0.1")]
    [InlineData("-100 1100", "10")]
    [InlineData("-100 1", "-0.99")]
    // 1.1 and 0.91, then 1.09 and 0.905: the two roots lie in one step of the search.
    [InlineData("-100 201 -100.1", "-0.09")]
    [InlineData("-100 199.5 -98.645", "0.09")]
    [InlineData("0 -100 0 110", "0.048808848170")]
    [InlineData("-100 60 60", "0.130662386292")]
    public void The_rate_nearest_to_nothing_is_found(string flows, string rate) => Assert.Equal(Number(rate), CashFlows.InternalRate(Numbers(flows)));

    [Theory]
    [InlineData("")]
    [InlineData("0 0")]
    [InlineData("100 0 10")]
    [InlineData("-100 -10")]
    [InlineData("-100 100 -100")]
    [InlineData("-1 10000000000000")]
    [InlineData("-1000000000000000000 1")]
    public void Flows_without_a_rate_have_none(string flows) => Assert.Null(CashFlows.InternalRate(Numbers(flows)));

    [Theory]
    [InlineData("0.1", "-100 110", "0")]
    [InlineData("0.1", "0 0 121", "100")]
    [InlineData("0", "1 2 3", "6")]
    [InlineData("-0.5", "1 1", "3")]
    public void Amounts_one_period_apart_are_discounted_one_by_one(string rate, string flows, string worth) =>
        Assert.Equal(Number(worth), decimal.Round(CashFlows.PresentValue(Number(rate), Numbers(flows)), 10, MidpointRounding.ToEven));

    [Fact]
    public void Amounts_at_any_time_are_discounted_by_their_years()
    {
        TimedAmount[] flows = [new(0, -100), new(0.5m, 0), new(2, 121)];

        Assert.Equal(0, (double)CashFlows.PresentValue(0.1m, flows), 9);
        Assert.Equal(21, (double)CashFlows.PresentValue(0m, flows), 9);
        Assert.Equal(0.1m, CashFlows.InternalRate(flows));
        Assert.Throws<ArgumentOutOfRangeException>(() => CashFlows.PresentValue(-1m, flows));
        Assert.Throws<ArgumentOutOfRangeException>(() => CashFlows.PresentValue(-1m, Numbers("1 1")));
    }

    [Fact]
    public void Long_times_do_not_overflow()
    {
        // At 1,000 % the cent after 1,200 periods is worth nothing; at -50 % the cent before 1,199 is worth nothing beside what follows.
        Assert.Equal(10m, CashFlows.InternalRate((TimedAmount[])[new(0, -100m), new(1, 1100m), new(1200, 0.01m)]));
        Assert.Equal(-0.5m, CashFlows.InternalRate((TimedAmount[])[new(0, -0.01m), new(1199, -100m), new(1200, 50m)]));
    }

    // 1,000.00 and one payment after a year: 1,100.00 are 10 %; less 50.00 at the start 1100 / 950; with 10.00 beside it 11 %.
    [Theory]
    [InlineData(null, null, "0.1")]
    [InlineData(50, null, "0.157894736842")]
    [InlineData(null, 10, "0.11")]
    [InlineData(0, 0, "0.1")]
    public void Fees_at_the_start_and_beside_each_instalment_are_part_of_the_european_rate(int? atStart, int? each, string rate) => Assert.Equal(
        Number(rate),
        AnnualPercentageRate.European(OneYear(new(2027, 1, 1)), Frequency.Monthly, atStart is { } fee ? Euro(fee) : null, each is { } beside ? Euro(beside) : null));

    [Theory]
    [InlineData(Frequency.Weekly)]
    [InlineData(Frequency.Fortnightly)]
    [InlineData(Frequency.FourWeekly)]
    public void Fifty_two_weeks_are_a_year_where_weeks_are_counted(Frequency frequency) =>
        Assert.Equal(0.1m, AnnualPercentageRate.European(OneYear(Drawn.AddDays(364)), frequency));

    [Theory]
    [InlineData(Frequency.Monthly)]
    [InlineData(Frequency.Quarterly)]
    [InlineData(Frequency.HalfYearly)]
    [InlineData(Frequency.Yearly)]
    public void Fifty_two_weeks_are_a_day_less_than_a_year_where_months_are_counted(Frequency frequency) =>
        // Eleven months back from 31 December 2026 is 31 January, and 30 days of 365 before it.
        Assert.Equal(Math.Pow(1.1, 1 / ((11 / 12.0) + (30 / 365.0))) - 1, (double)AnnualPercentageRate.European(OneYear(Drawn.AddDays(364)), frequency)!.Value, 11);

    // One payment: 1000 (1 + f i)(1 + i)^t = payment.
    [Theory]
    [InlineData("1010", 1, "0", "0.12")]
    [InlineData("1020.1", 2, "0", "0.12")]
    [InlineData("1015.05", 1, "0.5", "0.12")]
    [InlineData("990", 1, "0", "-0.12")]
    [InlineData("1000", 1, "0", "0")]
    public void The_united_states_rate_is_the_unit_rate_times_the_units_in_a_year(string payment, int full, string odd, string rate) => Assert.Equal(
        Number(rate), AnnualPercentageRate.UnitedStates(1000m, [Number(payment)], 12m, new UnitPeriods(full, Number(odd))));

    [Fact]
    public void Later_payments_of_the_united_states_rate_are_one_unit_apart()
    {
        // 1,000 at 1 % a unit: 500 after one leaves 510, and 515.10 after two repays it; nothing in between moves it a unit on.
        Assert.Equal(0.12m, AnnualPercentageRate.UnitedStates(1000m, [500m, 515.10m], 12m, new UnitPeriods(1, 0)));
        Assert.Equal(0.12m, AnnualPercentageRate.UnitedStates(1000m, [500m, 0m, 520.251m], 12m, new UnitPeriods(1, 0)));
        Assert.Null(AnnualPercentageRate.UnitedStates(1000m, [0m], 12m, new UnitPeriods(1, 0)));
    }

    // Appendix J (b)(5): whole months are counted back from the payment; a month has 30 days.
    [Theory]
    [InlineData("01-15", "02-15", 1, 1, "0")]
    [InlineData("01-15", "02-20", 1, 1, "0.166666666667")]
    [InlineData("01-15", "02-14", 1, 0, "1")]
    [InlineData("01-15", "01-15", 1, 0, "0")]
    [InlineData("01-15", "05-20", 3, 1, "0.388888888889")]
    [InlineData("01-15", "07-15", 3, 2, "0")]
    public void Unit_periods_of_months(string advanced, string paid, int months, int full, string odd) =>
        Same(full, odd, UnitPeriods.InMonths(Day(advanced), Day(paid), months));

    [Theory]
    [InlineData("01-01", "01-21", 7, 2, "0.857142857143")]
    [InlineData("01-01", "01-15", 7, 2, "0")]
    [InlineData("01-01", "01-01", 1, 0, "0")]
    public void Unit_periods_of_days(string advanced, string paid, int days, int full, string odd) =>
        Same(full, odd, UnitPeriods.InDays(Day(advanced), Day(paid), days));

    [Theory]
    [InlineData("01-15", "02-15", 2, "0")]
    [InlineData("01-15", "02-20", 2, "0.333333333333")]
    [InlineData("01-15", "02-05", 1, "0.4")]
    [InlineData("01-15", "01-20", 0, "0.333333333333")]
    public void Unit_periods_of_half_months(string advanced, string paid, int full, string odd) =>
        Same(full, odd, UnitPeriods.InHalfMonths(Day(advanced), Day(paid)));

    [Fact]
    public void A_payment_before_the_advance_and_an_empty_unit_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => UnitPeriods.InMonths(Day("02-01"), Day("01-31"), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => UnitPeriods.InDays(Day("02-01"), Day("01-31"), 7));
        Assert.Throws<ArgumentOutOfRangeException>(() => UnitPeriods.InMonths(Day("01-01"), Day("01-31"), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => UnitPeriods.InDays(Day("01-01"), Day("01-31"), 0));
    }

    private static RepaymentSchedule OneYear(DateOnly due) => new(Euro(1000), Drawn, [new Instalment(1, due, Euro(1000), Euro(100), Euro(0))]);

    private static void Same(int full, string odd, UnitPeriods periods) =>
        Assert.Equal((full, Number(odd)), (periods.Full, decimal.Round(periods.OddFraction, 12, MidpointRounding.ToEven)));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static decimal[] Numbers(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number)];
}
