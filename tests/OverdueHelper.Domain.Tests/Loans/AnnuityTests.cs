using System.Globalization;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Tests.Loans;

public sealed class AnnuityTests
{
    [Theory]
    [InlineData("0", 3, "400")]
    [InlineData("0.01", 3, "408.026534")]
    public void Annuities_of_both_kinds_agree_with_the_formula(string rate, int periods, string payment)
    {
        var i = decimal.Parse(rate, CultureInfo.InvariantCulture);
        var a = Annuity.Payment(1200, i, periods);

        Assert.Equal(payment, Shown(a, 6));
        // Paid at the start of each period it is smaller by one period's interest, and grows by one more.
        Assert.Equal(Shown(a / (1 + i)), Shown(Annuity.Payment(1200, i, periods, inAdvance: true)));
        Assert.Equal(Shown(-a * i * (((1 + i) * (1 + i)) + (1 + i) + 1)), Shown(Annuity.FutureValue(1200, a, i, periods, inAdvance: true)));
        Assert.Equal("1200", Shown(Annuity.PresentValue(a, i, periods)));
        Assert.Equal("0", Shown(Annuity.FutureValue(1200, a, i, periods)));
        Assert.Equal("3", Shown(Annuity.Periods(1200, i, a)!.Value, 9));
        // The first interest is on 1,200.00, the second on what is left of it.
        var principal = a - (1200 * i);
        Assert.Equal(Shown(principal), Shown(Annuity.PrincipalPart(1200, i, periods, 1)));
        Assert.Equal(Shown((1200 - principal) * i), Shown(Annuity.InterestPart(1200, i, periods, 2)));
    }

    [Theory]
    [InlineData(100, "0", 0, 0, null)]
    [InlineData(100, "0", 30, 10, "3")]
    [InlineData(100, "0", -10, 0, null)]
    [InlineData(0, "0", 10, 0, "0")]
    [InlineData(100, "0.1", 10, 0, null)]
    [InlineData(100, "0.1", 9, 0, null)]
    [InlineData(100, "0.1", 110, 0, "1")]
    [InlineData(100, "0.1", 60, 50, "1")]
    [InlineData(100, "0.1", 10, 100, null)]
    [InlineData(100, "0.1", 20, 200, null)]
    [InlineData(100, "0.1", 5, 50, null)]
    [InlineData(0, "0.1", 10, 0, "0")]
    [InlineData(100, "0", 10, 200, null)]
    [InlineData(100, "0.1", 60, 200, null)]
    [InlineData(200, "-0.1", -10, 100, null)]
    public void The_number_of_instalments_is_known_when_they_repay_the_loan(int present, string rate, int payment, int future, string? periods)
    {
        var number = Annuity.Periods(present, decimal.Parse(rate, CultureInfo.InvariantCulture), payment, future);

        Assert.Equal(periods, number is { } n ? Shown(n, 9) : null);
    }

    [Fact]
    public void What_may_be_left_at_the_end_lowers_the_instalment_by_its_worth_today()
    {
        // 121 after two periods at 10 % are worth 100 today: (1200 - 100) i / (1 - 1/1.21); two of 110 and 121 are worth 190.91 and 100.
        Assert.Equal("633.8095238095", Shown(Annuity.Payment(1200, 0.1m, 2, 121)));
        Assert.Equal("290.9090909091", Shown(Annuity.PresentValue(110, 0.1m, 2, 121)));
    }

    [Fact]
    public void An_instalment_at_the_start_of_its_period_is_paid_at_once()
    {
        // 100 less 60 at once, and 60 a period later: 60 / 40.
        Assert.Equal(0.5m, Annuity.Rate(100, 2, 60, inAdvance: true));
    }

    [Fact]
    public void Growth_that_a_decimal_can_hold_is_computed() => Assert.Equal(100_000_000_000_000_000_000m, Annuity.FutureValue(1, 0, 9, 20));

    [Fact]
    public void The_number_of_an_instalment_is_refused_by_its_name()
    {
        Assert.Equal("number", Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.InterestPart(1, 0, 3, 0)).ParamName);
        Assert.Equal("number", Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.InterestPart(1, 0, 3, 4)).ParamName);
    }

    [Fact]
    public void Annuities_outside_their_limits_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.Payment(1, -1m, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.Payment(1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.Payment(1, 0, 1201));
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.PresentValue(1, -1m, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.FutureValue(1, 1, -1m, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.Periods(1, -1m, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.Rate(1, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.GraduatedFirstPayment(1, -1m, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.GraduatedFirstPayment(1, 0, 1, -1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.GraduatedFirstPayment(1, 0, 1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.InterestPart(1, 0, 3, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.InterestPart(1, 0, 3, 4));
        Assert.Equal(1m, Annuity.Payment(1200, 0, 1200));
    }

    private static string Shown(decimal value, int decimals = 10) =>
        (decimal.Round(value, decimals, MidpointRounding.ToEven) + 0m).ToString("0.##########", CultureInfo.InvariantCulture);
}
