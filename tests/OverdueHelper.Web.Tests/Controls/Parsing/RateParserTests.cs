using System.Globalization;
using CsCheck;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Controls.Parsing;

namespace OverdueHelper.Web.Tests.Controls.Parsing;

public sealed class RateParserTests
{
    private static readonly Gen<CultureInfo> _culture = Gen.Int[0, Cultures.All.Length - 1].Select(at => Cultures.All[at]);

    // Hundredths of a per cent up to 100 %: 0.0001 is 0.01 %.
    private static readonly Gen<decimal> _rate = Gen.Int[0, 10_000].Select(basis => basis / 10_000m);

    [Fact]
    public void A_rate_as_the_culture_writes_it_is_read_back_exactly() =>
        Gen.Select(_rate, _culture).Sample((rate, culture) => RateParser.Parse(Formats.Percent(rate, culture), culture).Value == rate);

    [Fact]
    public void A_rate_from_another_culture_is_read_exactly_or_refused() =>
        Gen.Select(_rate, _culture, _culture).Sample((rate, written, reader) => (RateParser.Parse(Formats.Percent(rate, written), reader).Value ?? rate) == rate);

    [Theory]
    [InlineData("9,9 %", "de-DE", 0.099)]
    [InlineData("9.9", "de-DE", 0.099)]
    [InlineData("9,9", "en-GB", 0.099)]
    [InlineData("9.875%", "en-US", 0.09875)]
    [InlineData("12 p.a.", "en-GB", 0.12)]
    [InlineData("0", "en-GB", 0)]
    public void A_rate_in_per_cent_becomes_a_fraction(string text, string culture, double fraction) =>
        Assert.Equal((decimal)fraction, RateParser.Parse(text, CultureInfo.GetCultureInfo(culture)).Value);

    [Theory]
    [InlineData("9.875", "de-DE", ParseProblem.Ambiguous)]
    [InlineData("-1", "en-GB", ParseProblem.Negative)]
    [InlineData("1001", "en-GB", ParseProblem.TooLarge)]
    [InlineData("9 per mille", "en-GB", ParseProblem.NotANumber)]
    [InlineData("£9", "en-GB", ParseProblem.NotANumber)]
    public void What_is_no_rate_is_refused(string text, string culture, ParseProblem problem) =>
        Assert.Equal(problem, RateParser.Parse(text, CultureInfo.GetCultureInfo(culture)).Problem);

    [Theory]
    [InlineData("-3", "en-GB", -0.03)]
    [InlineData("\u22123,5 %", "de-DE", -0.035)]
    [InlineData("3", "en-GB", 0.03)]
    public void A_change_may_be_less_than_nothing(string text, string culture, double fraction)
    {
        Assert.Equal((decimal)fraction, RateParser.Parse(text, CultureInfo.GetCultureInfo(culture), allowNegative: true).Value);
        Assert.Equal(ParseProblem.TooLarge, RateParser.Parse("-1001", CultureInfo.InvariantCulture, allowNegative: true).Problem);
    }
}
