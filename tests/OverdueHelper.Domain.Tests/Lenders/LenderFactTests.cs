using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Domain.Tests.Lenders;

public sealed class LenderFactTests
{
    private static readonly DateOnly _checked = new(2026, 5, 31);
    private static readonly Lender _lender = Lender.Add(Guid.CreateVersion7(), Guid.CreateVersion7(), "Harbour Bank");

    [Theory]
    [InlineData(LenderTopic.Phone, "2026-11-29", false)]
    [InlineData(LenderTopic.Phone, "2026-11-30", true)]
    [InlineData(LenderTopic.Products, "2026-11-30", false)]
    [InlineData(LenderTopic.Products, "2027-05-31", true)]
    public void A_fact_is_to_be_asked_again_on_the_day_its_months_are_over(LenderTopic topic, string today, bool isStale) =>
        Assert.Equal(isStale, FactAge.IsStale(topic, _checked, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_fact_that_nobody_checked_is_to_be_asked() => Assert.True(FactAge.IsStale(LenderTopic.Post, checkedOn: null, _checked));

    [Fact]
    public void The_postal_address_is_kept_on_the_lender_and_nowhere_else() =>
        Assert.Throws<ArgumentException>(() => LenderFact.Add(Guid.CreateVersion7(), _lender, LenderTopic.Post, "1 Harbour Street", "", _checked));

    [Fact]
    public void A_blank_or_too_long_text_is_no_fact()
    {
        Assert.Throws<ArgumentException>(() => LenderFact.Add(Guid.CreateVersion7(), _lender, LenderTopic.Phone, "  ", "", _checked));
        Assert.Throws<ArgumentOutOfRangeException>(() => LenderFact.Add(Guid.CreateVersion7(), _lender, LenderTopic.Phone, new string('x', LenderFact.TextLength + 1), "", _checked));
    }

    [Fact]
    public void An_address_taken_away_takes_its_source_and_day_with_it()
    {
        var lender = Lender.Add(Guid.CreateVersion7(), Guid.CreateVersion7(), "Harbour Bank");
        lender.Address("1 Harbour Street", "Ms Patel", _checked);

        lender.Address("", "Ms Patel", _checked);

        Assert.Equal(("", "", null), (lender.HardshipAddress, lender.AddressSource, lender.AddressCheckedOn));
    }
}
