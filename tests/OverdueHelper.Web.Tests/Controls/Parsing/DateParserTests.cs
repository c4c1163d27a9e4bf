using System.Globalization;
using CsCheck;
using OverdueHelper.Web.Controls.Parsing;

namespace OverdueHelper.Web.Tests.Controls.Parsing;

public sealed class DateParserTests
{
    private static readonly Gen<CultureInfo> _culture = Gen.Int[0, Cultures.All.Length - 1].Select(at => Cultures.All[at]);
    private static readonly Gen<DateOnly> _day = Gen.Int[0, 109_000].Select(days => new DateOnly(1900, 1, 1).AddDays(days));

    [Fact]
    public void A_day_in_figures_or_with_its_months_name_is_read_back_exactly() =>
        Gen.Select(_day, _culture).Sample((day, culture) =>
        {
            var names = culture.DateTimeFormat;
            string[] months =
            [
                day.Month.ToString(CultureInfo.InvariantCulture), day.Month.ToString("00", CultureInfo.InvariantCulture),
                names.GetMonthName(day.Month), names.GetAbbreviatedMonthName(day.Month), names.MonthGenitiveNames[day.Month - 1],
                CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month),
            ];
            return months.All(month => DateParser.Parse(Text(day.Day), month, Text(day.Year), culture).Value == day);
        });

    [Theory]
    [InlineData("31", "2", "2026", ParseProblem.NoSuchDay)]
    [InlineData("29", "feb", "2026", ParseProblem.NoSuchDay)]
    [InlineData("32", "1", "2026", ParseProblem.NotADay)]
    [InlineData("0", "1", "2026", ParseProblem.NotADay)]
    [InlineData("1", "13", "2026", ParseProblem.NotAMonth)]
    [InlineData("1", "ju", "2026", ParseProblem.NotAMonth)]
    [InlineData("1", "smarch", "2026", ParseProblem.NotAMonth)]
    [InlineData("1", "1", "26", ParseProblem.NotAYear)]
    [InlineData("1", "1", "1899", ParseProblem.NotAYear)]
    [InlineData("1", "1", "2201", ParseProblem.NotAYear)]
    [InlineData("1", "", "2026", ParseProblem.Incomplete)]
    [InlineData("🙂", "1", "2026", ParseProblem.NotADay)]
    [InlineData("-1", "1", "2026", ParseProblem.NotADay)]
    public void What_is_no_day_is_refused(string day, string month, string year, ParseProblem problem) =>
        Assert.Equal(problem, DateParser.Parse(day, month, year, CultureInfo.GetCultureInfo("en-GB")).Problem);

    [Theory]
    [InlineData("29", "february", "2028", "de-DE", "2028-02-29")]
    [InlineData("1.", "März", "2026", "de-DE", "2026-03-01")]
    [InlineData("1", "mars", "2026", "fr-FR", "2026-03-01")]
    [InlineData("1日", "3月", "2026年", "zh-CN", "2026-03-01")]
    [InlineData("٢٧", "٣", "٢٠٢٦", "ar-EG", "2026-03-27")]
    [InlineData("1", "sept", "2026", "en-GB", "2026-09-01")]
    public void Names_of_the_culture_and_of_english_are_read(string day, string month, string year, string culture, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), DateParser.Parse(day, month, year, CultureInfo.GetCultureInfo(culture)).Value);

    [Fact]
    public void No_text_whatever_throws() =>
        Gen.Select(Gen.String, Gen.String, Gen.String, _culture).Sample((day, month, year, culture) => DateParser.Parse(day, month, year, culture) is { Value: null } or { Problem: null });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
