using System.Globalization;
using System.Text.RegularExpressions;
using OverdueHelper.Domain.Values;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Controls.Parsing;

namespace OverdueHelper.Web.Features.Loans;

/// <summary>Reads payments pasted as lines: a day, then an amount, with a space, tab or semicolon between.</summary>
/// <remarks>A day in figures is read in the order of the reader's own dates; the preview shows it with the month's name before anything is saved.</remarks>
internal static partial class EntryLines
{
    /// <summary>The most text that is read at once.</summary>
    public const int MaxLength = 100_000;

    public static IReadOnlyList<EntryLine> Read(string text, Currency currency, CultureInfo culture) =>
    [
        .. text.Split('\n')
            .Select((line, index) => (Number: index + 1, Text: line.Trim()))
            .Where(line => line.Text.Length > 0)
            .Select(line => Read(line.Number, line.Text, currency, culture)),
    ];

    private static EntryLine Read(int number, string text, Currency currency, CultureInfo culture)
    {
        var match = DayThenAmount().Match(text);
        if (!match.Success)
        {
            return new EntryLine(number, text, null, null, EntriesText.LineNotRead);
        }

        var (day, month, year) = Parts(match, culture);
        var on = DateParser.Parse(day, month, year, culture);
        if (on.Value is null)
        {
            return new EntryLine(number, text, null, null, Refusals.OfDate(on.Problem ?? ParseProblem.Incomplete, day, month));
        }

        var amount = MoneyParser.Parse(match.Groups["amount"].Value, currency, culture);
        var problem = amount.Problem is { } refused ? Refusals.OfMoney(refused, currency) : amount.Value is null ? EntriesText.LineNotRead : null;
        return new EntryLine(number, text, on.Value, amount.Value, problem);
    }

    private static (string Day, string Month, string Year) Parts(Match match, CultureInfo culture)
    {
        if (match.Groups["iso"].Success)
        {
            return (match.Groups["id"].Value, match.Groups["im"].Value, match.Groups["iy"].Value);
        }

        if (match.Groups["name"].Success)
        {
            return (match.Groups["nd"].Value, match.Groups["name"].Value, match.Groups["ny"].Value);
        }

        var pattern = culture.DateTimeFormat.ShortDatePattern;
        var monthFirst = pattern.IndexOf('M', StringComparison.Ordinal) < pattern.IndexOf('d', StringComparison.Ordinal);
        var (first, second) = (match.Groups["a"].Value, match.Groups["b"].Value);
        return monthFirst && !pattern.StartsWith('y') ? (second, first, match.Groups["y"].Value) : (first, second, match.Groups["y"].Value);
    }

    [GeneratedRegex(
        @"^(?:(?<iso>(?<iy>\d{4})[-/.年]\s?(?<im>\d{1,2})[-/.月]\s?(?<id>\d{1,2})日?)|(?<nd>\d{1,2})\.?\s+(?<name>\p{L}+)\.?\s+(?<ny>\d{4})|(?<a>\d{1,2})[-/.]\s?(?<b>\d{1,2})[-/.]\s?(?<y>\d{4}))(?:\s*;\s*|\s+)(?<amount>\S.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayThenAmount();
}
