using System.Globalization;
using System.Resources;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Plans;

/// <summary>The words, amounts and days of a paper in its reader's language.</summary>
internal sealed class PaperWords(CultureInfo culture)
{
    /// <summary>The words of a key.</summary>
    public string this[string key] => PlanText.ResourceManager.GetString(key, culture) ?? throw new MissingManifestResourceException(key);

    /// <summary>The words of a key with its values.</summary>
    public string With(string key, params object[] values) => string.Format(culture, this[key], values);

    /// <summary>A count with its noun: the key ends in <c>One</c> or <c>Many</c>.</summary>
    public string Count(string key, int count) => With(key + (count == 1 ? "One" : "Many"), Number(count));

    public string Number(int number) => number.ToString("N0", culture);

    public string Amount(Money amount) => PaperFormats.Amount(amount, culture);

    /// <summary>The amount, or that it is not known: never zero.</summary>
    public string Amount(Money? amount) => amount is { } known ? Amount(known) : this[nameof(PlanText.NotKnown)];

    public string Day(DateOnly day) => PaperFormats.Day(day, culture);

    /// <summary>The day with a short month, on one line of a narrow column.</summary>
    public string DayShort(DateOnly day) =>
        day.ToString(culture.DateTimeFormat.LongDatePattern.Replace("dddd", "", StringComparison.Ordinal).Replace("MMMM", "MMM", StringComparison.Ordinal).Trim(' ', ',', '،', '.'), culture)
            .Replace(' ', '\u00A0');

    /// <summary>The name of a calendar month.</summary>
    public string Month(int month) => culture.DateTimeFormat.GetMonthName(month);

    public string Percent(decimal fraction) => PaperFormats.Percent(fraction, culture);

    /// <summary>The loss of the bank, to two digits after the sign: nothing more precise is meant.</summary>
    public string PercentOfLoss(decimal fraction) => fraction.ToString("P2", PaperFormats.Tight(culture));
}
