using System.Globalization;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents;

/// <summary>How amounts, days and rates are written on paper in a language.</summary>
public static class PaperFormats
{
    private const int MostDecimals = 6;

    /// <summary>The sign shown with amounts of a currency; its code where no sign belongs to it alone.</summary>
    /// <param name="currency">The currency.</param>
    public static string Sign(Currency currency) => currency.Code switch
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

    /// <summary>The amount with its currency: <c>£498.04</c>, <c>498,04 €</c>, <c>SEK 12.00</c>.</summary>
    /// <param name="money">The amount.</param>
    /// <param name="culture">The reader's.</param>
    public static string Amount(Money money, CultureInfo culture)
    {
        var format = (NumberFormatInfo)culture.NumberFormat.Clone();
        var sign = Sign(money.Currency);
        format.CurrencySymbol = sign;
        format.CurrencyDecimalDigits = money.Currency.Digits;
        format.CurrencyNegativePattern = format.CurrencyPositivePattern switch { 0 => 1, 1 => 5, 2 => 9, _ => 8 };
        if (sign.Length > 1 && char.IsLetter(sign[^1]))
        {
            format.CurrencyPositivePattern = format.CurrencyPositivePattern switch { 0 => 2, 1 => 3, var other => other };
            format.CurrencyNegativePattern = format.CurrencyPositivePattern is 2 ? 9 : 8;
        }

        return money.Amount.ToString("C", format);
    }

    /// <summary>The day in full, without the day of the week: <c>23 November 2026</c>.</summary>
    /// <param name="day">The day.</param>
    /// <param name="culture">The reader's.</param>
    public static string Day(DateOnly day, CultureInfo culture) =>
        day.ToString(culture.DateTimeFormat.LongDatePattern.Replace("dddd", "", StringComparison.Ordinal).Trim(' ', ',', '،', '.'), culture);

    /// <summary>A fraction as per cent without trailing zeros: 0.099 is <c>9.9%</c>.</summary>
    /// <param name="fraction">0.01 is one per cent.</param>
    /// <param name="culture">The reader's.</param>
    public static string Percent(decimal fraction, CultureInfo culture)
    {
        var format = Tight(culture);
        format.PercentDecimalDigits = Math.Min(MostDecimals, (int)(fraction * 100 / 1.0000000000000000000000000000m).Scale);
        return fraction.ToString("P", format);
    }

    internal static NumberFormatInfo Tight(CultureInfo culture) => (NumberFormatInfo)culture.NumberFormat.Clone();
}
