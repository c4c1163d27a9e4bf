using System.Globalization;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Tests.Loans;

/// <summary>Cases that the rows of tests/oracles leave out, counted on a calendar.</summary>
public sealed class DayCountTests
{
    // 29 February exists in 2000 and 2024, not in 2100. The United States rule counts a start on 28 February 2025 as the 30th.
    [Theory]
    [InlineData(DayCount.NoLeap365, "2099-12-31", "2100-12-31", 365)]
    [InlineData(DayCount.NoLeap365, "1999-12-31", "2000-12-31", 365)]
    [InlineData(DayCount.NoLeap365, "2023-12-31", "2100-03-01", 27_800)]
    [InlineData(DayCount.ThirtyU360, "2025-02-28", "2025-08-15", 165)]
    [InlineData(DayCount.ThirtyU360, "2024-02-29", "2025-02-28", 360)]
    public void Days(DayCount convention, string from, string to, int days) => Assert.Equal(days, convention.Days(Date(from), Date(to)));

    [Theory]
    [InlineData(DayCount.AprcYears, "2024-03-15", "2026-03-10", "1.986301369863")]
    [InlineData(DayCount.AprcYears, "2024-03-15", "2026-03-15", "2")]
    [InlineData(DayCount.ActualActualAfb, "2023-03-01", "2025-03-01", "2")]
    [InlineData(DayCount.ActualActualIcma, "2026-01-15", "2026-01-15", "0")]
    public void Parts_of_a_year(DayCount convention, string from, string to, string part) =>
        Assert.Equal(part, Shown(convention.Fraction(Date(from), Date(to))));

    // Against January 2026: 17 of 31 days of October, then whole months; January to March and 14 of 30 days of April.
    [Theory]
    [InlineData("2025-10-15", "2026-02-01", 17, 31, 3)]
    [InlineData("2025-11-16", "2026-02-01", 15, 30, 2)]
    [InlineData("2026-01-01", "2026-04-15", 14, 30, 3)]
    [InlineData("2026-01-01", "2026-02-01", 0, 1, 1)]
    [InlineData("2026-01-11", "2026-01-21", 10, 31, 0)]
    public void A_time_longer_than_its_regular_period_is_measured_month_by_month(string from, string to, int days, int of, int months)
    {
        var fraction = DayCount.ActualActualIcma.Fraction(Date(from), Date(to), reference: new ReferencePeriod(Date("2026-01-01"), Date("2026-02-01")));

        Assert.Equal(Shown(((days / (decimal)of) + months) / 12), Shown(fraction));
    }

    [Fact]
    public void A_quarter_is_three_of_twelve_months_wherever_it_stands()
    {
        // Against the first quarter of 2026: all of the fourth of 2025 and 46 of the 92 days of the third; half of the second.
        var quarter = new ReferencePeriod(Date("2026-01-01"), Date("2026-04-01"));

        Assert.Equal(0.625m, DayCount.ActualActualIcma.Fraction(Date("2025-08-16"), Date("2026-04-01"), reference: quarter));
        Assert.Equal(0.75m, DayCount.ActualActualIcma.Fraction(Date("2026-01-01"), Date("2026-10-01"), reference: quarter));
    }

    [Fact]
    public void Reversed_dates_are_refused() => Assert.All(Enum.GetValues<DayCount>(), convention =>
        Assert.Equal("to", Assert.Throws<ArgumentOutOfRangeException>(() => convention.Days(Date("2026-02-01"), Date("2026-01-31"))).ParamName));

    [Fact]
    public void Interest_beyond_64_bits_is_rounded_by_the_same_rule()
    {
        // 1,000,000,000,000,001 x 10,001 is 10,001,000,000,000,010,001: half of it ends in an even 0.5; with 3 more it ends in an odd one.
        var half = new PeriodRate(10_001, 2);

        Assert.Equal(5_000_500_000_000_005_000, half.On(1_000_000_000_000_001, awayFromZero: false));
        Assert.Equal(5_000_500_000_000_005_001, half.On(1_000_000_000_000_001, awayFromZero: true));
        Assert.Equal(5_000_500_000_000_015_002, half.On(1_000_000_000_000_003, awayFromZero: false));
        Assert.Equal(5_000_500_000_000_000_000, half.On(1_000_000_000_000_000, awayFromZero: true));
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Shown(decimal value) => decimal.Round(value, 12, MidpointRounding.ToEven).ToString("0.############", CultureInfo.InvariantCulture);
}
