using CsCheck;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Budgets;

public class MonthlyTests
{
    private static readonly Currency _gbp = Currency.Of("GBP");

    [Theory]
    [InlineData(Frequency.Weekly, "238.33 GBP")]
    [InlineData(Frequency.Fortnightly, "119.17 GBP")]
    [InlineData(Frequency.FourWeekly, "59.58 GBP")]
    [InlineData(Frequency.Monthly, "55.00 GBP")]
    [InlineData(Frequency.Quarterly, "18.33 GBP")]
    [InlineData(Frequency.HalfYearly, "9.17 GBP")]
    [InlineData(Frequency.Yearly, "4.58 GBP")]
    public void Fifty_five_a_time_is_an_average_month_of(Frequency frequency, string expected) =>
        Assert.Equal(expected, Monthly.Of(new Money(55_00, _gbp), frequency).ToString());

    [Fact]
    public void Half_a_penny_a_month_goes_to_the_even_penny()
    {
        Assert.Equal("0.02 GBP", Monthly.Of(new Money(15, _gbp), Frequency.HalfYearly).ToString());
        Assert.Equal("0.04 GBP", Monthly.Of(new Money(21, _gbp), Frequency.HalfYearly).ToString());
    }

    [Fact]
    public void Twelve_average_months_are_a_year_to_within_half_a_penny_a_month() =>
        Gen.Select(Gen.Long[0, 100_000_000_000], Gen.Enum<Frequency>()).Sample((minor, frequency) =>
        {
            var year = minor * Monthly.TimesAYear(frequency);
            return Math.Abs((Monthly.Of(new Money(minor, _gbp), frequency).Minor * 12) - year) <= 6;
        });

    [Fact]
    public void More_often_is_never_less_a_month() =>
        Gen.Select(Gen.Long[0, 100_000_000_000], Gen.Enum<Frequency>(), Gen.Enum<Frequency>()).Sample((minor, one, other) =>
        {
            var (often, seldom) = one < other ? (one, other) : (other, one);
            return Monthly.Of(new Money(minor, _gbp), often) >= Monthly.Of(new Money(minor, _gbp), seldom);
        });
}
