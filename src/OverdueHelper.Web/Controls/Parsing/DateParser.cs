using System.Globalization;

namespace OverdueHelper.Web.Controls.Parsing;

/// <summary>Reads a day typed in three parts: day, month (number or name) and year.</summary>
internal static class DateParser
{
    /// <summary>The first year read: older loans are typing mistakes.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year read.</summary>
    public const int LastYear = 2200;

    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The day the three texts name together.</summary>
    /// <param name="day">A number from 1 to 31.</param>
    /// <param name="month">A number from 1 to 12, or the month's name or its beginning in the culture's language or in English.</param>
    /// <param name="year">Four digits: two would have to be guessed.</param>
    /// <param name="culture">Whose month names are read.</param>
    public static Parsed<DateOnly> Parse(string? day, string? month, string? year, CultureInfo culture)
    {
        string[] parts = [.. new[] { day, month, year }.Select(part => TextMarks.Without(part).Trim())];
        if (parts.All(part => part.Length == 0))
        {
            return Parsed<DateOnly>.Empty;
        }

        if (parts.Any(part => part.Length == 0))
        {
            return Parsed<DateOnly>.Refused(ParseProblem.Incomplete);
        }

        if (Digits(parts[0].TrimEnd('.', '日'), 2) is not { } d || d is < 1 or > 31)
        {
            return Parsed<DateOnly>.Refused(ParseProblem.NotADay);
        }

        if (MonthOf(parts[1], culture) is not { } m)
        {
            return Parsed<DateOnly>.Refused(ParseProblem.NotAMonth);
        }

        if (parts[2].TrimEnd('年') is not { Length: 4 } written || Digits(written, 4) is not { } y || y is < FirstYear or > LastYear)
        {
            return Parsed<DateOnly>.Refused(ParseProblem.NotAYear);
        }

        return d > DateTime.DaysInMonth(y, m) ? Parsed<DateOnly>.Refused(ParseProblem.NoSuchDay) : Parsed<DateOnly>.Of(new DateOnly(y, m, d));
    }

    /// <summary>The month a number or a name stands for.</summary>
    public static int? MonthOf(string text, CultureInfo culture)
    {
        var plain = TextMarks.Without(text).Trim().TrimEnd('.', ' ');
        if (Digits(plain.TrimEnd('月'), 2) is { } number)
        {
            return number is >= 1 and <= 12 ? number : null;
        }

        return NamedMonth(plain, culture) ?? NamedMonth(plain, _english);
    }

    /// <summary>The one month whose name is, or begins with, the text; two candidates are none.</summary>
    private static int? NamedMonth(string text, CultureInfo culture)
    {
        var format = culture.DateTimeFormat;
        var names = Enumerable.Range(1, 12)
            .SelectMany(month => new[] { format.MonthNames, format.MonthGenitiveNames, format.AbbreviatedMonthNames, format.AbbreviatedMonthGenitiveNames }
                .Select(list => (Name: list[month - 1].TrimEnd('.'), Month: month)))
            .ToList();
        var exact = names.Where(name => culture.CompareInfo.Compare(name.Name, text, CompareOptions.IgnoreCase) == 0).Select(name => name.Month).Distinct().ToList();
        if (exact.Count == 1)
        {
            return exact[0];
        }

        var begins = text.Length < 3
            ? []
            : names.Where(name => culture.CompareInfo.IsPrefix(name.Name, text, CompareOptions.IgnoreCase)).Select(name => name.Month).Distinct().ToList();
        return begins.Count == 1 ? begins[0] : null;
    }

    private static int? Digits(string text, int most)
    {
        if (text.Length == 0 || text.Length > most || !text.All(char.IsDigit))
        {
            return null;
        }

        return text.Aggregate(0, (sum, letter) => (sum * 10) + CharUnicodeInfo.GetDecimalDigitValue(letter));
    }
}
