using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>What was still owed of the loan itself, as the contract has it and as it came.</summary>
public static class BalanceHistory
{
    /// <summary>The days from the payout to today: due dates, evenly thinned out, and today. What is to come is left to the schedule.</summary>
    /// <param name="account">A loan whose contract is known.</param>
    /// <param name="most">About how many days at most.</param>
    /// <exception cref="ArgumentException">The contract is not known.</exception>
    public static IReadOnlyList<BalancePoint> Of(LoanAccount account, int most)
    {
        var schedule = account.Schedule ?? throw new ArgumentException("The contract is not known.", nameof(account));
        var today = account.Standing.Today;
        var due = schedule.Instalments.Where(row => row.DueOn < today).ToList();
        var step = Math.Max(1, (due.Count + most - 1) / most);
        var rows = new List<BalancePoint> { new(schedule.DrawnOn, schedule.Advance, schedule.Advance) };
        rows.AddRange(due.Where((_, i) => (due.Count - 1 - i) % step == 0).Select(row => new BalancePoint(row.DueOn, row.Balance, Owed(row.DueOn))));
        if (today > schedule.DrawnOn)
        {
            rows.Add(new BalancePoint(today, due.Count == 0 ? schedule.Advance : due[^1].Balance, Owed(today)));
        }

        return rows;

        Money Owed(DateOnly day) =>
            ArrearsStatement.On(day, schedule, [.. account.Events.Where(entry => entry.On <= day)], account.Rules).PrincipalOutstanding;
    }
}
