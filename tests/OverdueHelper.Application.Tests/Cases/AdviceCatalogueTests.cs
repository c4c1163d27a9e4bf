using OverdueHelper.Application.Cases.Advice;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Tests.Cases;

public class AdviceCatalogueTests
{
    [Fact]
    public void A_country_of_which_nothing_is_known_has_empty_lists()
    {
        var none = AdviceCatalogue.For("zz");
        Assert.Equal("ZZ", none.Country);
        Assert.Empty(none.Services);
        Assert.Empty(none.Routes);
    }

    [Fact]
    public void A_country_may_have_routes_and_no_free_service_that_is_known()
    {
        Assert.Empty(AdviceCatalogue.For("IN").Services);
        Assert.NotEmpty(AdviceCatalogue.For("IN").Routes);
    }

    [Fact]
    public void A_sole_trader_in_britain_is_sent_to_both_the_household_and_the_business_line()
    {
        var names = AdviceCatalogue.For("gb").ServicesFor(BorrowerKind.SoleTrader).Select(service => service.Name).ToArray();
        Assert.Contains("Business Debtline", names);
        Assert.Contains("National Debtline", names);
    }

    [Theory]
    [InlineData(BorrowerKind.Person, false)]
    [InlineData(BorrowerKind.SoleTrader, false)]
    [InlineData(BorrowerKind.Company, true)]
    public void Only_a_company_is_told_of_directors_duties(BorrowerKind borrower, bool told) =>
        Assert.Equal(told, AdviceCatalogue.For("GB").RoutesFor(borrower).Any(route => route.Kind == DebtRouteKind.DirectorsDuties));

    [Fact]
    public void A_company_is_not_offered_a_breathing_space_that_is_for_people() =>
        Assert.All(AdviceCatalogue.Countries, country =>
            Assert.DoesNotContain(AdviceCatalogue.For(country).RoutesFor(BorrowerKind.Company), route => route.Kind == DebtRouteKind.BreathingSpace));

    [Fact]
    public void Every_row_says_where_it_was_read_and_when() =>
        Assert.All(AdviceCatalogue.Countries.Select(AdviceCatalogue.For), advice =>
            Assert.All(advice.Services.Select(service => service.Citation).Concat(advice.Routes.Select(route => route.Citation)), citation =>
            {
                Assert.False(string.IsNullOrWhiteSpace(citation.Source));
                Assert.Equal(new DateOnly(2026, 11, 23), citation.CheckedOn);
                Assert.Equal(advice.Country, citation.Country);
            }));
}
