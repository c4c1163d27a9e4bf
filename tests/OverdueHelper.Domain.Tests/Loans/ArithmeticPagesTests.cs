using System.Globalization;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Tests.Oracles;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Loans;

public class ArithmeticPagesTests
{
    private static readonly Currency _currency = Currency.Of("EUR");

    public static TheoryData<string> DayCounts => Lines("day-counts.md", "day-count");

    public static TheoryData<string> DueDays => Lines("due-dates.md", "due-date");

    public static TheoryData<string> Annuities => Lines("annuity.md", "annuity");

    public static TheoryData<string> Rates => Lines("effective-rate.md", "rate");

    [Theory]
    [MemberData(nameof(DayCounts))]
    public void The_page_on_day_counts_is_true(string line)
    {
        var words = Words(line);
        var (convention, from, to) = (Enum.Parse<DayCount>(words[0]), Day(words[1]), Day(words[2]));

        Assert.Equal(int.Parse(words[3], CultureInfo.InvariantCulture), convention.Days(from, to));
        Assert.Equal(Number(words[4]), decimal.Round(convention.Fraction(from, to), 12, MidpointRounding.ToEven));
    }

    [Theory]
    [MemberData(nameof(DueDays))]
    public void The_page_on_due_dates_is_true(string line)
    {
        var words = Words(line);
        var due = DueDates.Nth(Day(words[0]), RepaymentInterval.EveryMonths((int)Number(words[2])), (int)Number(words[3]), (int)Number(words[1]));

        Assert.Equal(Day(words[4]), due);
        Assert.Equal(Day(words[6]), WorkingDays.MondayToFriday.Roll(due, Enum.Parse<DueDateRoll>(words[5])));
    }

    [Theory]
    [MemberData(nameof(Annuities))]
    public void The_page_on_annuities_is_true(string line)
    {
        var of = Named(line);
        var actual = Words(line)[0] switch
        {
            "payment" => Annuity.Payment(of["P"], of["i"], (int)of["n"]),
            "periods" => Annuity.Periods(of["P"], of["i"], of["A"]),
            "rate" => Annuity.Rate(of["P"], (int)of["n"], of["A"]),
            "left" => Annuity.FutureValue(of["P"], of["A"], of["i"], (int)of["n"]),
            "graduated" => Annuity.GraduatedFirstPayment(of["P"], of["i"], (int)of["n"], of["g"], (int)of["m"]),
            var kind => throw new InvalidOperationException(kind),
        };
        Same(line, actual);
    }

    [Theory]
    [MemberData(nameof(Rates))]
    public void The_page_on_effective_rates_is_true(string line)
    {
        var words = Words(line);
        var of = Named(line);
        var actual = words[0] switch
        {
            "european" => AnnualPercentageRate.European(
                [new TimedAmount(0, Number(words[1]))],
                Enumerable.Range(1, (int)of["n"]).Select(month => new TimedAmount(month / 12m, of["A"])).Prepend(new TimedAmount(0, of["fee"]))),
            "unitedstates" => AnnualPercentageRate.UnitedStates(
                Number(words[1]), [.. Enumerable.Repeat(of["A"], (int)of["n"])], of["units"], new UnitPeriods((int)of["full"], of["odd"])),
            "internal" => CashFlows.InternalRate([.. words.Skip(1).TakeWhile(word => word != "=").Select(Number)]),
            var kind => throw new InvalidOperationException(kind),
        };
        Same(line, actual * 100);
    }

    [Fact]
    public void The_page_on_schedules_is_true()
    {
        var (heading, rows) = Block("schedules.md", "schedule");
        var words = Words(heading);
        var drawn = Day(words[2]);
        var terms = new LoanTerms(Money.Round(Number(words[0]), _currency), Number(words[1]), drawn, drawn.AddMonths(1), (int)Number(words[3]))
        {
            DayCount = Enum.Parse<DayCount>(words[4]),
        };

        Assert.Equal(rows, RepaymentSchedule.For(terms).Instalments.Select(row => string.Create(
            CultureInfo.InvariantCulture,
            $"{row.Number} {row.DueOn:yyyy-MM-dd} {row.Total.Amount:F2} {row.Principal.Amount:F2} {row.Interest.Amount:F2} {row.Balance.Amount:F2}")));
    }

    // The result is compared to as many decimals as the page shows.
    private static void Same(string line, decimal? actual)
    {
        var result = Words(line)[^1];
        if (!decimal.TryParse(result, CultureInfo.InvariantCulture, out var expected))
        {
            Assert.Null(actual);
            return;
        }

        Assert.NotNull(actual);
        Assert.Equal(expected, decimal.Round(actual.Value, result.Length - result.IndexOf('.', StringComparison.Ordinal) - 1, MidpointRounding.ToEven));
    }

    private static TheoryData<string> Lines(string page, string kind) => [.. Block(page, kind).Rows];

    private static (string Heading, string[] Rows) Block(string page, string kind)
    {
        var lines = File.ReadAllLines(Path.Combine(OracleFolder.Root, "docs", "arithmetic", page));
        var start = Array.FindIndex(lines, line => line.StartsWith("```example " + kind, StringComparison.Ordinal));
        return (lines[start]["```example ".Length..][kind.Length..], [.. lines.Skip(start + 1).TakeWhile(line => line != "```")]);
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, decimal> Named(string line) => Words(line).Where(word => word.IndexOf('=', StringComparison.Ordinal) > 0)
        .Select(word => word.Split('=')).ToDictionary(pair => pair[0], pair => Number(pair[1]), StringComparer.Ordinal);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
