using System.Globalization;
using OverdueHelper.Domain.Values;
using OverdueHelper.Web.Controls.Parsing;

namespace OverdueHelper.Web.Controls;

/// <summary>Amounts, days and rates as the reader writes them; every method uses the given culture or the current one.</summary>
/// <remarks>A day holds a word, the month's name: without a given culture it is in the language of the screen, so that no page mixes two.</remarks>
public static class Formats
{
    /// <summary>The amount with its currency: <c>£498.04</c>, <c>498,04 €</c>, or with the code where the sign is not the currency's own.</summary>
    public static string Amount(Money money, CultureInfo? culture = null)
    {
        var format = (NumberFormatInfo)(culture ?? CultureInfo.CurrentCulture).NumberFormat.Clone();
        var sign = CurrencySigns.Of(money.Currency);
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

    /// <summary>The number alone, as it stands in a field that names its currency: <c>1.234,50</c>.</summary>
    public static string Number(Money money, CultureInfo? culture = null) =>
        money.Amount.ToString("N" + money.Currency.Digits.ToString(CultureInfo.InvariantCulture), culture ?? CultureInfo.CurrentCulture);

    /// <summary>A whole number with the reader's grouping.</summary>
    public static string Number(long value, CultureInfo? culture = null) => value.ToString("N0", culture ?? CultureInfo.CurrentCulture);

    /// <summary>The day in full: <c>23 November 2026</c>.</summary>
    public static string Day(DateOnly day, CultureInfo? culture = null)
    {
        var reader = culture ?? DayCulture;
        return day.ToString(LongPattern(reader), reader);
    }

    /// <summary>The day in short, with the month's name: <c>23 Nov 2026</c>.</summary>
    public static string DayShort(DateOnly day, CultureInfo? culture = null)
    {
        var reader = culture ?? DayCulture;
        return day.ToString(LongPattern(reader).Replace("MMMM", "MMM", StringComparison.Ordinal), reader);
    }

    /// <summary>The day for machines, <c>2026-11-23</c>: attributes and addresses.</summary>
    public static string DayInvariant(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A fraction as per cent, without trailing zeros: 0.099 is <c>9.9%</c>.</summary>
    public static string Percent(decimal fraction, CultureInfo? culture = null)
    {
        var reader = culture ?? CultureInfo.CurrentCulture;
        var format = (NumberFormatInfo)reader.NumberFormat.Clone();
        format.PercentDecimalDigits = Math.Min(RateParser.Decimals, DecimalsOf(fraction * 100));
        return fraction.ToString("P", format);
    }

    /// <summary>The time of day, <c>14:03</c>.</summary>
    public static string Time(TimeOnly time, CultureInfo? culture = null) => time.ToString("t", culture ?? CultureInfo.CurrentCulture);

    /// <summary>How large a file is: <c>84 KB</c>, <c>1.2 MB</c>.</summary>
    public static string Size(long bytes, CultureInfo? culture = null) => bytes < 1024 * 1024
        ? string.Create(culture ?? CultureInfo.CurrentCulture, $"{Math.Max(1, (bytes + 512) / 1024):N0} KB")
        : string.Create(culture ?? CultureInfo.CurrentCulture, $"{bytes / (1024d * 1024d):N1} MB");

    /// <summary>The reader's own culture where it speaks the screen's language, else the screen's.</summary>
    internal static CultureInfo DayCulture
    {
        get
        {
            var (numbers, screen) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
            return numbers.TwoLetterISOLanguageName == screen.TwoLetterISOLanguageName ? numbers : CultureInfo.GetCultureInfo(screen.Name == "en" ? "en-GB" : screen.Name);
        }
    }

    /// <summary>The code of the reader's own currency, to begin a form with; empty where there is none.</summary>
    public static string ReadersCurrency() => CurrencyOf(CultureInfo.CurrentCulture);

    /// <summary>The code of the currency a culture's country uses; empty where it has no country.</summary>
    internal static string CurrencyOf(CultureInfo culture) =>
        culture.IsNeutralCulture || culture.Equals(CultureInfo.InvariantCulture) ? "" : new RegionInfo(culture.Name).ISOCurrencySymbol;

    /// <summary>The digits after the decimal sign that say something.</summary>
    internal static int DecimalsOf(decimal value) => (value / 1.0000000000000000000000000000m).Scale;

    /// <summary>The culture's long day without the day of the week.</summary>
    private static string LongPattern(CultureInfo culture)
    {
        var pattern = culture.DateTimeFormat.LongDatePattern.Replace("dddd", "", StringComparison.Ordinal);
        return pattern.Trim(' ', ',', '،', '.');
    }
}
