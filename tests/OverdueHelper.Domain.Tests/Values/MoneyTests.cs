using CsCheck;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Values;

public class MoneyTests
{
    private static readonly Currency _eur = Currency.Of("EUR");

    [Theory]
    [InlineData("15.625", "15.62 EUR")]
    [InlineData("15.635", "15.64 EUR")]
    [InlineData("-15.625", "-15.62 EUR")]
    public void Half_a_cent_goes_to_the_even_cent(string amount, string expected) =>
        Assert.Equal(expected, Money.Round(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), _eur).ToString());

    [Fact]
    public void Half_a_cent_goes_up_when_the_bank_rounds_so() =>
        Assert.Equal("15.63 EUR", Money.Round(15.625m, _eur, MidpointRounding.AwayFromZero).ToString());

    [Theory]
    [InlineData("JPY", "1235 JPY")]
    [InlineData("EUR", "1234.57 EUR")]
    [InlineData("KWD", "1234.567 KWD")]
    public void A_currency_has_the_digits_of_its_smallest_unit(string code, string expected) =>
        Assert.Equal(expected, Money.Round(1234.567m, Currency.Of(code)).ToString());

    [Fact]
    public void Two_currencies_never_meet() =>
        Assert.Throws<InvalidOperationException>(() => new Money(1, _eur) + new Money(1, Currency.Of("USD")));

    [Fact]
    public void An_unknown_currency_is_refused()
    {
        Assert.False(Currency.TryOf("XXX", out _));
        Assert.Throws<ArgumentException>(() => Currency.Of("eur"));
    }

    [Fact]
    public void Shares_sum_to_the_amount_and_differ_by_at_most_one_cent() =>
        Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Int[1, 600]).Sample((minor, shares) =>
        {
            var split = new Money(minor, _eur).Split(shares);
            return Money.Sum(split, _eur).Minor == minor && split.Max(share => share.Minor) - split.Min(share => share.Minor) <= 1;
        });

    [Fact]
    public void The_domain_needs_nothing_but_the_base_library() =>
        Assert.All(typeof(Money).Assembly.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
}
