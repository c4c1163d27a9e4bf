using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Plans;

/// <content>A credit line known from its statements.</content>
public sealed partial record PlanStart
{
    /// <summary>The years over which a line is set against a request when its statements ask for nothing, or for too little to ever repay it.</summary>
    /// <remarks>The longest instalment agreement for a card that a rule we know allows: China, card measures Art. 70, read in a secondary page.</remarks>
    public const int YearsForALine = 5;

    /// <summary>What is asked for each time now, where it is not the first of <see cref="Remaining"/>: a line's minimum, or nothing for an overdraft without one.</summary>
    public Money? AskedNow { get; private init; }

    /// <summary>A credit line as its last statement and the entries since leave it: repaid by the minimum as long as that repays it, else in level instalments.</summary>
    /// <param name="line">What the statements say; something is drawn.</param>
    /// <param name="yearlyRate">Fraction: 0.18 is 18 %.</param>
    /// <param name="today">The day of the plan.</param>
    /// <param name="frequency">How often a statement comes.</param>
    /// <param name="nextDueOn">The next due date, not before today.</param>
    /// <param name="dueDay">The line's day of the month, where a short one clips it; the next due date's day when null.</param>
    /// <remarks>The minimum is taken to stay as it is, though a bank lowers it with the balance. The overdue amount stands as principal: its split is not known.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Nothing is drawn, or the rate is out of range.</exception>
    public static PlanStart FromLine(LineStanding line, decimal yearlyRate, DateOnly today, Frequency frequency, DateOnly nextDueOn, int? dueDay = null)
    {
        CheckAmount(line.Balance, 1);
        CheckRate(yearlyRate);
        var (zero, overdue) = (Money.Zero(line.Balance.Currency), Money.Min(line.Balance, line.Overdue));
        var toCome = line.Balance - overdue;
        var start = toCome.IsZero ? PastItsEnd(today, toCome.Currency, yearlyRate, frequency)
            : ByTheMinimum(toCome, line.Minimum, yearlyRate, frequency, nextDueOn, dueDay) is { } rows ? FromContract(today, frequency, yearlyRate, rows)
            : FromBalance(today, toCome, yearlyRate, YearsForALine * frequency.PerYear(), nextDueOn, frequency, dueDay);
        return (start with { AskedNow = line.Minimum, IsSplitKnown = overdue.IsZero }).WithOverdue(overdue, zero, zero, zero);
    }

    private static List<Instalment>? ByTheMinimum(Money balance, Money minimum, decimal yearlyRate, Frequency frequency, DateOnly nextDueOn, int? dueDay)
    {
        var rows = new List<Instalment>();
        var interval = RepaymentInterval.Of(frequency);
        while (balance.Minor > 0)
        {
            var interest = Money.Round(balance.Amount * yearlyRate / frequency.PerYear(), balance.Currency);
            var principal = Money.Min(balance, minimum - interest);
            if (principal.Minor <= 0 || rows.Count == PlanOption.MostInstalments)
            {
                return null;
            }

            balance -= principal;
            rows.Add(new Instalment(rows.Count + 1, DueDates.Nth(nextDueOn, interval, rows.Count + 1, dueDay), principal, interest, balance));
        }

        return rows;
    }
}
