using System.Globalization;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Web.Features.Loans;

/// <summary>What is still owed of the loan itself over time, as the contract has it and as it came.</summary>
/// <param name="Rows">The days, from the day the loan was paid out to today.</param>
public sealed record BalanceLine(IReadOnlyList<BalanceLine.Point> Rows)
{
    private const int Most = 48;

    /// <summary>The whole life of the contract would squeeze the past: what is to come is left to the schedule.</summary>
    public static BalanceLine Of(LoanAccount account)
    {
        var schedule = account.Schedule!;
        var today = account.Standing.Today;
        var due = schedule.Instalments.Where(row => row.DueOn < today).ToList();
        var step = Math.Max(1, (due.Count + Most - 1) / Most);
        var rows = new List<Point> { new(schedule.DrawnOn, schedule.Advance, schedule.Advance) };
        rows.AddRange(due.Where((_, i) => (due.Count - 1 - i) % step == 0).Select(row => new Point(row.DueOn, row.Balance, Owed(row.DueOn))));
        if (today > schedule.DrawnOn)
        {
            rows.Add(new Point(today, due.Count == 0 ? schedule.Advance : due[^1].Balance, Owed(today)));
        }

        return new BalanceLine(rows);

        Money Owed(DateOnly day) =>
            ArrearsStatement.On(day, schedule, [.. account.Events.Where(entry => entry.On <= day)], account.Rules).PrincipalOutstanding;
    }

    /// <summary>The points of a line in a drawing of this size.</summary>
    public string Points(Func<Point, Money> amount, int left, int width, int height) => string.Join(' ', Rows.Select(row =>
        string.Create(CultureInfo.InvariantCulture, $"{left + Across(row.On, width)},{height - Up(amount(row), height)}")));

    /// <summary>How far right a day stands.</summary>
    public int Across(DateOnly on, int width) => (int)((long)(on.DayNumber - Rows[0].On.DayNumber) * width / Math.Max(1, Rows[^1].On.DayNumber - Rows[0].On.DayNumber));

    private int Up(Money amount, int height) => (int)(amount.Minor * (decimal)(height - 20) / Math.Max(1, Rows.Max(row => Math.Max(row.Contract.Minor, row.Owed.Minor))));

    /// <summary>One day.</summary>
    /// <param name="On">The day.</param>
    /// <param name="Contract">What would be owed if every payment had come in time.</param>
    /// <param name="Owed">What is owed of the loan itself, the overdue part included.</param>
    public sealed record Point(DateOnly On, Money Contract, Money Owed);
}
