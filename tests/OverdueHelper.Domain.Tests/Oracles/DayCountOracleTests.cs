using System.Globalization;
using OverdueHelper.Domain.Loans;
using Xunit.Abstractions;

namespace OverdueHelper.Domain.Tests.Oracles;

public sealed class DayCountOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_day_count_row_gives_the_same_days_and_the_same_part_of_a_year()
    {
        var report = new OracleReport("day_counts", output);
        foreach (var row in OracleFolder.Csv("day_counts.csv"))
        {
            report.Check(row["id"], () => Compare(row));
        }

        report.Finish();
    }

    private static void Compare(IReadOnlyDictionary<string, string> row)
    {
        var convention = Convention(row["convention"]);
        var (from, to) = (Day(row["start"]), Day(row["end"]));
        var notes = row["note"].Split(';').Select(part => part.Split('=')).Where(part => part.Length == 2)
            .ToDictionary(part => part[0].Trim(), part => part[1].Trim(), StringComparer.Ordinal);
        DateOnly? maturity = notes.TryGetValue("termination_date", out var last) ? Day(last) : null;
        ReferencePeriod? reference = notes.TryGetValue("ref_start", out var start) && notes.TryGetValue("ref_end", out var end)
            ? new ReferencePeriod(Day(start), Day(end))
            : null;
        if (row["day_count"].Length > 0)
        {
            Near.Equal(Number(row["day_count"]), convention.Days(from, to, maturity), 0, "days");
        }

        if (row["year_fraction"].Length > 0)
        {
            Near.Equal(Number(row["year_fraction"]), (double)convention.Fraction(from, to, maturity, reference), Number(row["tolerance"]), "fraction");
        }
    }

    private static DayCount Convention(string name)
    {
        (string Start, DayCount Convention)[] names =
        [
            ("30/360 Bond", DayCount.Thirty360Bond),
            ("30E/360 ISDA", DayCount.ThirtyE360Isda),
            ("30E/360", DayCount.ThirtyE360),
            ("30U/360", DayCount.ThirtyU360),
            ("30/365", DayCount.Thirty365),
            ("Actual/Actual ISDA", DayCount.ActualActualIsda),
            ("Actual/Actual ICMA", DayCount.ActualActualIcma),
            ("Actual/Actual AFB", DayCount.ActualActualAfb),
            ("Actual/365 Actual", DayCount.Actual365Actual),
            ("Actual/365F", DayCount.Actual365Fixed),
            ("Actual/365.25", DayCount.Actual36525),
            ("Actual/360", DayCount.Actual360),
            ("Actual/364", DayCount.Actual364),
            ("NL/365", DayCount.NoLeap365),
            ("EU APRC remark (c) months", DayCount.AprcMonths),
            ("EU APRC remark (c) weeks", DayCount.AprcWeeks),
            ("EU APRC remark (c) years", DayCount.AprcYears),
        ];
        var known = names.FirstOrDefault(pair => name.StartsWith(pair.Start, StringComparison.OrdinalIgnoreCase));
        return known.Start is null ? throw new NotDoneException($"unknown convention '{name}'") : known.Convention;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
