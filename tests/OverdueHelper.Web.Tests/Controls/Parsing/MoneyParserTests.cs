using System.Globalization;
using CsCheck;
using OverdueHelper.Domain.Values;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Controls.Parsing;

namespace OverdueHelper.Web.Tests.Controls.Parsing;

public sealed class MoneyParserTests
{
    private static readonly Gen<CultureInfo> _culture = Gen.Int[0, Cultures.All.Length - 1].Select(at => Cultures.All[at]);
    private static readonly Gen<Currency> _currency = Gen.OneOf(Gen.Const(Currency.Of("EUR")), Gen.Const(Currency.Of("JPY")), Gen.Const(Currency.Of("KWD")), Gen.Const(Currency.Of("INR")), Gen.Const(Currency.Of("CNY")));
    private static readonly Gen<long> _minor = Gen.OneOf(Gen.Long[0, 9_999], Gen.Long[0, 99_999_999], Gen.Long[0, 9_999_999_999_999]);

    [Fact]
    public void A_number_as_the_culture_writes_it_is_read_back_exactly() =>
        Gen.Select(_minor, _currency, _culture).Sample((minor, currency, culture) =>
            MoneyParser.Parse(Formats.Number(new Money(minor, currency), culture), currency, culture).Value == minor);

    [Fact]
    public void An_amount_with_its_currency_sign_is_read_back_exactly() =>
        Gen.Select(_minor, _currency, _culture).Sample((minor, currency, culture) =>
            MoneyParser.Parse(Formats.Amount(new Money(minor, currency), culture), currency, culture).Value == minor);

    [Fact]
    public void An_amount_with_decimals_from_another_culture_is_read_exactly_or_refused() =>
        Gen.Select(_minor, Gen.OneOf(Gen.Const(Currency.Of("EUR")), Gen.Const(Currency.Of("INR"))), _culture, _culture).Sample((minor, currency, written, reader) =>
            (MoneyParser.Parse(Formats.Number(new Money(minor, currency), written), currency, reader).Value ?? minor) == minor);

    [Fact]
    public void Whole_units_grouped_as_in_another_culture_are_never_off_by_a_factor() =>
        Gen.Select(Gen.Long[0, 99_999_999_999], Gen.OneOf(Gen.Const(Currency.Of("EUR")), Gen.Const(Currency.Of("JPY"))), _culture, _culture).Sample((units, currency, written, reader) =>
            (MoneyParser.Parse(units.ToString("N0", written), currency, reader).Value ?? units * currency.MinorPerUnit) == units * currency.MinorPerUnit);

    [Fact]
    public void Whatever_is_read_holds_every_typed_digit_and_at_most_the_currencys_decimals() =>
        Gen.Select(Gen.String[Gen.Char["0123456789.,' -\u00a0"], 1, 12], _currency, _culture).Sample((text, currency, culture) =>
        {
            if (MoneyParser.Parse(text, currency, culture, allowNegative: true).Value is not { } minor)
            {
                return true;
            }

            var digits = decimal.Parse("0" + string.Concat(text.Where(char.IsDigit)), CultureInfo.InvariantCulture);
            var value = Math.Abs(new Money(minor, currency).Amount);
            return Enumerable.Range(0, currency.Digits + 1).Any(decimals => value * (decimal)Math.Pow(10, decimals) == digits);
        });

    [Theory]
    [InlineData("1.234", "de-DE", "EUR", 123400)]
    [InlineData("1,234", "en-GB", "EUR", 123400)]
    [InlineData("1.234,5", "en-GB", "EUR", 123450)]
    [InlineData("1,234.50", "de-DE", "EUR", 123450)]
    [InlineData("12,5", "en-GB", "EUR", 1250)]
    [InlineData("12.5", "de-DE", "EUR", 1250)]
    [InlineData(".5", "en-GB", "EUR", 50)]
    [InlineData("1'234.50", "de-CH", "CHF", 123450)]
    [InlineData("1 234,50 zł", "pl-PL", "PLN", 123450)]
    [InlineData("12,34,567.00", "hi-IN", "INR", 123456700)]
    [InlineData("\u200f١٬٢٣٤٫٥٠", "ar-EG", "EGP", 123450)]
    [InlineData("１２３４", "ja-JP", "JPY", 1234)]
    [InlineData("￥1,234", "zh-CN", "CNY", 123400)]
    [InlineData("498.04元", "zh-CN", "CNY", 49804)]
    [InlineData("eur 12", "en-GB", "EUR", 1200)]
    [InlineData("£ 498.04", "en-GB", "GBP", 49804)]
    [InlineData("1.234", "en-GB", "KWD", 1234)]
    [InlineData("0", "en-GB", "EUR", 0)]
    public void What_has_one_meaning_is_read(string text, string culture, string currency, long minor) =>
        Assert.Equal(minor, MoneyParser.Parse(text, Currency.Of(currency), CultureInfo.GetCultureInfo(culture)).Value);

    [Theory]
    [InlineData("1.234", "en-GB", "EUR", ParseProblem.Ambiguous)]
    [InlineData("1,234", "de-DE", "EUR", ParseProblem.Ambiguous)]
    [InlineData("1.234", "fr-FR", "EUR", ParseProblem.Ambiguous)]
    [InlineData("1,234", "en-GB", "KWD", ParseProblem.Ambiguous)]
    [InlineData("1234.567", "en-GB", "EUR", ParseProblem.TooManyDecimals)]
    [InlineData("12.5", "en-GB", "JPY", ParseProblem.TooManyDecimals)]
    [InlineData("12,34,567", "en-GB", "EUR", ParseProblem.NotANumber)]
    [InlineData("1,23", "en-GB", "JPY", ParseProblem.TooManyDecimals)]
    [InlineData("12 34", "en-GB", "EUR", ParseProblem.NotANumber)]
    [InlineData("12.", "en-GB", "EUR", ParseProblem.NotANumber)]
    [InlineData("-5", "en-GB", "EUR", ParseProblem.Negative)]
    [InlineData("-£5", "en-GB", "GBP", ParseProblem.Negative)]
    [InlineData("$5", "en-GB", "GBP", ParseProblem.OtherCurrency)]
    [InlineData("5 USD", "en-GB", "EUR", ParseProblem.OtherCurrency)]
    [InlineData("five", "en-GB", "EUR", ParseProblem.NotANumber)]
    [InlineData("1e5", "en-GB", "EUR", ParseProblem.NotANumber)]
    [InlineData("12k", "en-GB", "EUR", ParseProblem.NotANumber)]
    [InlineData("💶💶", "en-GB", "EUR", ParseProblem.NotANumber)]
    [InlineData("שלום", "he-IL", "ILS", ParseProblem.NotANumber)]
    [InlineData("1٢3", "ar-EG", "EGP", ParseProblem.NotANumber)]
    [InlineData("99999999999999", "en-GB", "EUR", ParseProblem.TooLarge)]
    public void What_has_no_meaning_or_two_is_refused(string text, string culture, string currency, ParseProblem problem) =>
        Assert.Equal(problem, MoneyParser.Parse(text, Currency.Of(currency), CultureInfo.GetCultureInfo(culture)).Problem);

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("\u200e")]
    public void Nothing_typed_is_neither_a_value_nor_a_problem(string? text) =>
        Assert.Equal(default, MoneyParser.Parse(text, Currency.Of("EUR"), CultureInfo.GetCultureInfo("en-GB")));

    [Fact]
    public void No_text_whatever_throws() =>
        Gen.Select(Gen.String, _currency, _culture).Sample((text, currency, culture) => MoneyParser.Parse(text, currency, culture) is { Value: null } or { Problem: null });
}
