using System.Globalization;
using OverdueHelper.Domain.Values;
using OverdueHelper.Web.Controls.Parsing;

namespace OverdueHelper.Web.Controls;

/// <summary>Says beside a field why a text cannot be read, and how to write it instead.</summary>
internal static class Refusals
{
    public static string OfMoney(ParseProblem problem, Currency currency)
    {
        var example = Formats.Number(Money.Round(1234.50m, currency));
        return problem switch
        {
            ParseProblem.Ambiguous => Say(ControlsText.AmountAmbiguous, example),
            ParseProblem.TooManyDecimals => currency.Digits == 0 ? Say(ControlsText.AmountNoDecimals, currency.Code, example) : Say(ControlsText.AmountDecimals, currency.Digits, example),
            ParseProblem.Negative => ControlsText.NotNegative,
            ParseProblem.TooLarge => ControlsText.TooLarge,
            ParseProblem.OtherCurrency => Say(ControlsText.OtherCurrency, currency.Code),
            _ => Say(ControlsText.AmountNotRead, example),
        };
    }

    public static string OfRate(ParseProblem problem)
    {
        var example = 9.9m.ToString(CultureInfo.CurrentCulture);
        return problem switch
        {
            ParseProblem.Ambiguous => Say(ControlsText.AmountAmbiguous, example),
            ParseProblem.TooManyDecimals => Say(ControlsText.AmountDecimals, RateParser.Decimals, example),
            ParseProblem.Negative => ControlsText.NotNegative,
            ParseProblem.TooLarge => Say(ControlsText.RateTooLarge, Formats.Number((long)RateParser.Highest)),
            _ => Say(ControlsText.RateNotRead, example),
        };
    }

    public static string OfNumber(ParseProblem problem) => problem switch
    {
        ParseProblem.Negative => ControlsText.NotNegative,
        ParseProblem.TooLarge => ControlsText.TooLarge,
        _ => ControlsText.WholeNotRead,
    };

    public static string OfDate(ParseProblem problem, string day, string month) => problem switch
    {
        ParseProblem.Incomplete => ControlsText.DateIncomplete,
        ParseProblem.NotADay => ControlsText.DateDay,
        ParseProblem.NotAMonth => ControlsText.DateMonth,
        ParseProblem.NotAYear => Say(ControlsText.DateYear, DateParser.FirstYear, DateParser.LastYear),
        _ => Say(ControlsText.DateNoSuchDay, day.Trim(), MonthName(month)),
    };

    private static string MonthName(string month) =>
        DateParser.MonthOf(month, CultureInfo.CurrentCulture) is { } number ? Formats.DayCulture.DateTimeFormat.GetMonthName(number) : month.Trim();

    private static string Say(string words, params object[] values) => string.Format(CultureInfo.CurrentCulture, words, values);
}
