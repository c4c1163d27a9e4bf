using System.Globalization;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Web.Controls.Parsing;

/// <summary>Reads an amount that a person typed or pasted, in the smallest unit of a known currency.</summary>
/// <remarks>The currency's own code and signs may stand before or after the number; those of another are refused.</remarks>
internal static class MoneyParser
{
    /// <summary>The amount in the smallest unit: <c>12.50</c> in EUR is 1250.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="currency">The currency the field asks for.</param>
    /// <param name="culture">How the person writes numbers.</param>
    /// <param name="allowNegative">Whether less than nothing has a meaning here.</param>
    public static Parsed<long> Parse(string? text, Currency currency, CultureInfo culture, bool allowNegative = false)
    {
        var clean = TextMarks.Without(text).Trim();
        if (clean.Length == 0)
        {
            return Parsed<long>.Empty;
        }

        var (number, unit) = Unit.Split(clean);
        if (unit.Any(word => !CurrencySigns.Means(word, currency, culture)))
        {
            return Parsed<long>.Refused(unit.Any(CurrencySigns.IsAny) ? ParseProblem.OtherCurrency : ParseProblem.NotANumber);
        }

        var read = NumberText.Read(number, culture, currency.Digits);
        if (read.Value is not { } amount)
        {
            return Parsed<long>.Refused(read.Problem!.Value);
        }

        return amount < 0 && !allowNegative
            ? Parsed<long>.Refused(ParseProblem.Negative)
            : Parsed<long>.Of(Money.Round(amount, currency).Minor);
    }
}
