using System.Globalization;

namespace OverdueHelper.Web.Controls.Parsing;

/// <summary>Reads a yearly rate in per cent and hands back the fraction: <c>9,9 %</c> is 0.099.</summary>
internal static class RateParser
{
    /// <summary>The highest rate read, in per cent a year.</summary>
    public const decimal Highest = 1000m;

    /// <summary>The most decimals of the per cent.</summary>
    public const int Decimals = 6;

    private static readonly string[] _signs = ["%", "\u066A", "\uFF05", "p.a.", "% p.a.", "percent", "per cent"];

    /// <summary>The rate as a fraction a year.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="culture">How the person writes numbers.</param>
    /// <param name="allowNegative">Whether less than nothing has a meaning: a change and not a rate.</param>
    public static Parsed<decimal> Parse(string? text, CultureInfo culture, bool allowNegative = false)
    {
        var clean = TextMarks.Without(text).Trim();
        if (clean.Length == 0)
        {
            return Parsed<decimal>.Empty;
        }

        var (number, around) = Unit.Split(clean);
        if (around.Any(word => !_signs.Contains(word, StringComparer.OrdinalIgnoreCase) && word != culture.NumberFormat.PercentSymbol))
        {
            return Parsed<decimal>.Refused(ParseProblem.NotANumber);
        }

        var read = NumberText.Read(number, culture, Decimals);
        if (read.Value is not { } percent)
        {
            return read;
        }

        return percent switch
        {
            < 0 when !allowNegative => Parsed<decimal>.Refused(ParseProblem.Negative),
            > Highest or < -Highest => Parsed<decimal>.Refused(ParseProblem.TooLarge),
            _ => Parsed<decimal>.Of(percent / 100),
        };
    }
}
