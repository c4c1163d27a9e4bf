using OverdueHelper.Application.Cases;

namespace OverdueHelper.Application.Tests.Cases;

public sealed class CountriesTests
{
    [Fact]
    public void Every_country_has_a_code_of_two_letters_and_a_name() =>
        Assert.All(Countries.Named(), country => Assert.True(country.Code.Length == 2 && country.Name.Length > 0, country.Code));

    [Fact]
    public void Countries_that_borrow_most_from_our_advice_are_there() =>
        Assert.All(["GB", "IE", "DE", "FR", "NL", "US", "CN", "IN"], code => Assert.True(Countries.Knows(code), code));
}
