using System.Globalization;
using System.Text;

namespace OverdueHelper.Web.Controls.Parsing;

/// <summary>Reads the digits and separators of a number that a person typed, and refuses what has two readings.</summary>
/// <remarks>
/// The rules, in order:
/// <list type="number">
/// <item>A space, an apostrophe or the Arabic group sign only ever groups; the Arabic decimal sign only ever divides.</item>
/// <item>Where a full stop and a comma both stand, the last one divides and the other groups: <c>1.234,50</c> is 1234.50 everywhere.</item>
/// <item>A sign that stands twice groups: <c>1.234.567</c>.</item>
/// <item>Groups have three digits; the Indian 12,34,567 is read only where the culture writes so.</item>
/// <item>One sign before exactly three digits could be either: it groups when it is the culture's group sign, it divides when the
/// number may have three decimals and it is the culture's decimal sign, else it is refused.</item>
/// <item>One sign before one or two digits divides, whichever it is: nothing groups by one or two at the end.</item>
/// </list>
/// Any one script's decimal digits are read; two scripts in one number are refused.
/// </remarks>
internal static class NumberText
{
    /// <summary>The most digits before the decimal sign: far above any loan, far below what overflows.</summary>
    public const int WholeDigits = 13;

    private const string Dividers = ".,";

    /// <summary>The exact value of the text.</summary>
    /// <param name="text">Digits and separators, with the unit already taken off.</param>
    /// <param name="culture">Whose signs decide where one sign stands before three digits.</param>
    /// <param name="decimals">The most decimals allowed.</param>
    public static Parsed<decimal> Read(string text, CultureInfo culture, int decimals)
    {
        var plain = Plain(text, out var negative);
        if (plain is null || plain.Length == 0 || !plain.Any(char.IsAsciiDigit))
        {
            return Parsed<decimal>.Refused(ParseProblem.NotANumber);
        }

        var format = culture.NumberFormat;
        var at = DividerAt(plain, Sign(format.NumberGroupSeparator), Sign(format.NumberDecimalSeparator), decimals, out var problem);
        if (problem is not null)
        {
            return Parsed<decimal>.Refused(problem.Value);
        }

        var whole = at < 0 ? plain : plain[..at];
        var part = at < 0 ? "" : plain[(at + 1)..];
        if (!IsGrouped(whole, format) || !part.All(char.IsAsciiDigit) || (at >= 0 && part.Length == 0))
        {
            return Parsed<decimal>.Refused(ParseProblem.NotANumber);
        }

        if (part.Length > decimals)
        {
            return Parsed<decimal>.Refused(ParseProblem.TooManyDecimals);
        }

        var digits = string.Concat(whole.Where(char.IsAsciiDigit)).TrimStart('0');
        if (digits.Length > WholeDigits)
        {
            return Parsed<decimal>.Refused(ParseProblem.TooLarge);
        }

        var value = decimal.Parse($"{(digits.Length == 0 ? "0" : digits)}.{part}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return Parsed<decimal>.Of(negative ? -value : value);
    }

    /// <summary>Where the decimal sign stands, -1 where there is none.</summary>
    private static int DividerAt(string plain, char group, char divider, int decimals, out ParseProblem? problem)
    {
        problem = null;
        var marks = plain.Select((letter, at) => (letter, at)).Where(mark => mark.letter == 'd' || Dividers.Contains(mark.letter, StringComparison.Ordinal)).ToList();
        if (marks.Count == 0)
        {
            return -1;
        }

        var (last, lastAt) = marks[^1];
        var times = marks.Count(mark => mark.letter == last);
        var after = plain.Length - lastAt - 1;
        if (last == 'd')
        {
            return lastAt;
        }

        if (times > 1)
        {
            return -1;
        }

        var couldGroup = after == 3 && lastAt is > 0 and <= 3 && plain[0] != '0' && marks.Count == 1 && plain[..lastAt].All(char.IsAsciiDigit);
        if (!couldGroup)
        {
            return lastAt;
        }

        if (decimals >= 3)
        {
            if (last == divider)
            {
                return lastAt;
            }
        }
        else if (last == group)
        {
            return -1;
        }

        problem = ParseProblem.Ambiguous;
        return -1;
    }

    private static bool IsGrouped(string whole, NumberFormatInfo format)
    {
        if (whole.All(char.IsAsciiDigit))
        {
            return true;
        }

        var signs = whole.Where(letter => !char.IsAsciiDigit(letter)).Distinct().ToList();
        var groups = whole.Split([.. signs]);
        var inner = format.NumberGroupSizes is [3, 2] && groups[1..^1].All(group => group.Length == 2) ? 2 : 3;
        return signs.Count == 1
            && groups[0].Length >= 1 && groups[0].Length <= inner && groups[0][0] != '0'
            && groups[^1].Length == 3
            && groups[1..^1].All(group => group.Length == inner);
    }

    /// <summary>ASCII digits and signs: <c>' '</c> and <c>'g'</c> only group, <c>'d'</c> only divides; null for anything else.</summary>
    private static string? Plain(string text, out bool negative)
    {
        negative = false;
        var plain = new StringBuilder(text.Length);
        var zero = -1;
        foreach (var letter in text.Trim())
        {
            if (char.IsDigit(letter))
            {
                var digit = CharUnicodeInfo.GetDecimalDigitValue(letter);
                if (zero >= 0 && zero != letter - digit)
                {
                    return null;
                }

                zero = letter - digit;
                plain.Append((char)('0' + digit));
                continue;
            }

            if (letter is '-' or '\u2212' && plain.Length == 0 && !negative)
            {
                negative = true;
                continue;
            }

            var sign = Sign(letter.ToString());
            if (sign == '?')
            {
                return null;
            }

            if (sign != ' ' || plain.Length > 0)
            {
                plain.Append(sign);
            }
        }

        return plain.ToString().TrimEnd(' ');
    }

    private static char Sign(string separator) => separator switch
    {
        "." or "\uFF0E" or "\uFF61" => '.',
        "," or "\uFF0C" or "\u3001" => ',',
        "\u066B" => 'd',
        "\u066C" => 'g',
        "'" or "\u2019" or "\u2018" or "\uFF07" => 'a',
        " " or "\u00A0" or "\u202F" or "\u2009" or "\u3000" => ' ',
        _ => '?',
    };
}
