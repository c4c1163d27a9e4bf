using System.Globalization;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Web.Controls.Parsing;

/// <summary>Which signs and short words people write for a currency, beside its code.</summary>
/// <remarks>A sign that several currencies share ($, ¥, kr) is accepted for each of them, because the field already names its currency.</remarks>
internal static class CurrencySigns
{
    private static readonly Dictionary<string, string> _codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["$"] = "USD AUD CAD NZD HKD SGD MXN ARS CLP COP TWD BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD",
        ["US$"] = "USD",
        ["A$"] = "AUD",
        ["C$"] = "CAD",
        ["HK$"] = "HKD",
        ["R$"] = "BRL",
        ["€"] = "EUR",
        ["£"] = "GBP EGP FKP GIP SHP",
        ["¥"] = "JPY CNY",
        ["￥"] = "JPY CNY",
        ["円"] = "JPY",
        ["元"] = "CNY TWD HKD",
        ["圆"] = "CNY",
        ["RMB"] = "CNY",
        ["人民币"] = "CNY",
        ["₹"] = "INR",
        ["Rs"] = "INR PKR LKR NPR MUR",
        ["Rs."] = "INR PKR LKR NPR MUR",
        ["₩"] = "KRW",
        ["원"] = "KRW",
        ["zł"] = "PLN",
        ["Kč"] = "CZK",
        ["Ft"] = "HUF",
        ["kr"] = "SEK NOK DKK ISK",
        ["kr."] = "SEK NOK DKK ISK",
        ["lei"] = "RON MDL",
        ["лв"] = "BGN",
        ["лв."] = "BGN",
        ["₽"] = "RUB",
        ["₴"] = "UAH",
        ["₺"] = "TRY",
        ["₪"] = "ILS",
        ["₫"] = "VND",
        ["฿"] = "THB",
        ["₱"] = "PHP",
        ["₦"] = "NGN",
        ["₵"] = "GHS",
        ["₸"] = "KZT",
        ["Fr."] = "CHF",
        ["SFr."] = "CHF",
        ["R"] = "ZAR",
        ["KSh"] = "KES",
        ["ج.م."] = "EGP",
        ["د.ك."] = "KWD",
    };

    /// <summary>Whether the word stands for the currency.</summary>
    public static bool Means(string word, Currency currency, CultureInfo culture) =>
        string.Equals(word, currency.Code, StringComparison.OrdinalIgnoreCase)
        || (_codes.TryGetValue(word, out var codes) && codes.Split(' ').Contains(currency.Code, StringComparer.Ordinal))
        || (word == culture.NumberFormat.CurrencySymbol && Formats.CurrencyOf(culture) == currency.Code);

    /// <summary>Whether the word stands for any currency at all.</summary>
    public static bool IsAny(string word) => _codes.ContainsKey(word) || Currency.TryOf(word.ToUpperInvariant(), out _);

    /// <summary>The sign to show with amounts of the currency; its code where no sign belongs to it alone.</summary>
    public static string Of(Currency currency) => currency.Code switch
    {
        "EUR" => "€",
        "GBP" => "£",
        "USD" => "$",
        "INR" => "₹",
        "PLN" => "zł",
        "CZK" => "Kč",
        "KRW" => "₩",
        "ILS" => "₪",
        "UAH" => "₴",
        "CNY" or "JPY" => "¥",
        _ => currency.Code,
    };
}
