using System.Globalization;
using OverdueHelper.Domain.Loans;
using Xunit.Abstractions;

namespace OverdueHelper.Domain.Tests.Oracles;

public sealed class DueDateOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_due_date_row_falls_on_the_same_day()
    {
        var report = new OracleReport("due_date_rolls", output);
        foreach (var row in OracleFolder.Csv("due_date_rolls.csv"))
        {
            report.Check(row["id"], () => Compare(row));
        }

        report.Finish();
    }

    private static void Compare(IReadOnlyDictionary<string, string> row)
    {
        var (date, expected) = (Day(row["input_date"]), Day(row["expected_date"]));
        var rules = row["convention"].Split('+', StringSplitOptions.TrimEntries);
        switch (row["kind"])
        {
            case "business_day_adjust":
                Same(expected, Calendar(row["note"]).Roll(date, Roll(rules[0])));
                break;
            case "roll_next_month":
                var (interval, _) = Step(row["step"] + " x1");
                Same(expected, DueDates.AddMonths(date, interval.Months, DueDay(rules[0])));
                break;
            case "due_day_in_month":
                Same(expected, DueDates.AddMonths(date, 0, DueDay(rules[0])));
                break;
            case "schedule":
                var (every, number) = Step(row["step"]);
                var due = DueDates.Nth(date, every, number + 1, DueDay(rules[0]));
                if (Note(row["note"], "unadjusted") is { } unadjusted)
                {
                    Same(Day(unadjusted), due);
                }

                Same(expected, Calendar(row["note"]).Roll(due, rules.Length > 1 ? Roll(rules[1]) : DueDateRoll.None));
                break;
            default:
                throw new NotDoneException($"unknown kind '{row["kind"]}'");
        }
    }

    private static DueDateRoll Roll(string name) => name switch
    {
        "NO_ADJUST" => DueDateRoll.None,
        "FOLLOWING" => DueDateRoll.Following,
        "MODIFIED_FOLLOWING" => DueDateRoll.ModifiedFollowing,
        "PRECEDING" => DueDateRoll.Preceding,
        "MODIFIED_PRECEDING" => DueDateRoll.ModifiedPreceding,
        "NEAREST" => DueDateRoll.Nearest,
        _ => throw new NotDoneException($"unknown roll '{name}'"),
    };

    private static int DueDay(string rule) => rule switch
    {
        "END_OF_MONTH" => 31,
        _ when rule.StartsWith("DAY_", StringComparison.Ordinal) && int.TryParse(rule.AsSpan(4), CultureInfo.InvariantCulture, out var day) => day,
        _ => throw new NotDoneException($"unknown day rule '{rule}'"),
    };

    // "3M x2" is the second date after the first, three months apart; "2W x1" weeks, "15D x1" days.
    private static (RepaymentInterval Interval, int Number) Step(string text)
    {
        var parts = text.TrimStart('+').Split(" x");
        if (parts.Length != 2 || !int.TryParse(parts[0][..^1].TrimStart('+'), CultureInfo.InvariantCulture, out var count))
        {
            throw new NotDoneException($"unknown step '{text}'");
        }

        var interval = parts[0][^1] switch
        {
            'M' => RepaymentInterval.EveryMonths(count),
            'Y' => RepaymentInterval.EveryMonths(12 * count),
            'W' => RepaymentInterval.EveryDays(7 * count),
            'D' => RepaymentInterval.EveryDays(count),
            _ => throw new NotDoneException($"unknown step '{text}'"),
        };
        return (interval, int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static WorkingDays Calendar(string note)
    {
        var weekend = Note(note, "weekend") ?? "Sat,Sun";
        var holidays = Note(note, "holidays")?.Split(',').Select(Day) ?? [];
        return new WorkingDays(weekend.Split(',').Select(Weekday), holidays);
    }

    private static DayOfWeek Weekday(string name) =>
        Enum.GetValues<DayOfWeek>().FirstOrDefault(day => day.ToString().StartsWith(name.Trim(), StringComparison.OrdinalIgnoreCase), (DayOfWeek)(-1)) is var day
            && (int)day >= 0
                ? day
                : throw new NotDoneException($"unknown weekday '{name}'");

    private static string? Note(string note, string key) =>
        note.Split(';').Select(part => part.Split('=')).FirstOrDefault(part => part.Length == 2 && part[0].Trim() == key)?[1].Trim();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Same(DateOnly expected, DateOnly actual)
    {
        if (expected != actual)
        {
            throw new InvalidOperationException($"expected {expected:O}, was {actual:O}");
        }
    }
}
