using System.Globalization;

namespace OverdueHelper.Web.Controls.Parsing;

/// <summary>Reads a whole number such as a count of instalments.</summary>
internal static class WholeParser
{
    /// <summary>The number, when the text is one and fits.</summary>
    public static Parsed<int> Parse(string? text, CultureInfo culture, bool allowNegative = false)
    {
        var clean = TextMarks.Without(text).Trim();
        if (clean.Length == 0)
        {
            return Parsed<int>.Empty;
        }

        var read = NumberText.Read(clean, culture, 0);
        return read.Value switch
        {
            null => Parsed<int>.Refused(read.Problem!.Value),
            < 0 when !allowNegative => Parsed<int>.Refused(ParseProblem.Negative),
            > int.MaxValue or < int.MinValue => Parsed<int>.Refused(ParseProblem.TooLarge),
            { } value => Parsed<int>.Of((int)value),
        };
    }
}
