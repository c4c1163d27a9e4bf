using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>What a budget can carry for one loan.</summary>
/// <param name="MonthlySurplus">What is left each month for this loan, under the stress that was chosen; nothing in a deficit.</param>
/// <param name="Buffer">What is kept back of it each month.</param>
public sealed record PaymentCapacity(Money MonthlySurplus, Money Buffer)
{
    /// <summary>What will be left each month once things are better; null when nobody expects that.</summary>
    public Money? LaterSurplus { get; init; }

    /// <summary>Months until then.</summary>
    public int LaterAfterMonths { get; init; }

    /// <summary>What a budget carries when something goes wrong, so that a plan of that size passes the stress test.</summary>
    /// <remarks>
    /// A month without income must be made good within <see cref="StressTest.MonthsAllowedToCatchUp"/> normal months:
    /// (spending + x − reserve) ≤ 12 × (income − spending − x). A rate that rises changes the plan and not the budget.
    /// </remarks>
    /// <param name="income">The month's income.</param>
    /// <param name="spending">All that goes out before this loan: spending, savings, other loans.</param>
    /// <param name="buffer">What is kept back each month.</param>
    /// <param name="stress">What is assumed to go wrong; null for nothing.</param>
    /// <param name="reserve">Money held that could bridge a month.</param>
    public static PaymentCapacity Under(Money income, Money spending, Money buffer, StressKind? stress = null, Money? reserve = null)
    {
        var left = income - spending;
        return new(stress is { } kind ? Stressed(kind) : left, buffer);

        Money Stressed(StressKind kind) => kind switch
        {
            StressKind.RateUpTwoPoints => left,
            StressKind.IncomeDownTenPercent => Money.Round(income.Amount * 0.9m, income.Currency) - spending,
            StressKind.IncomeDownTwentyPercent => Money.Round(income.Amount * 0.8m, income.Currency) - spending,
            StressKind.OneMonthWithoutIncome => Money.Min(left, CaughtUp()),
        };

        Money CaughtUp()
        {
            var held = reserve ?? Money.Zero(income.Currency);
            var months = StressTest.MonthsAllowedToCatchUp;
            var within = new Money((long)Math.Floor((months * (decimal)left.Minor - spending.Minor + held.Minor) / (months + 1)), income.Currency);
            return Money.Max(within, held - spending);
        }
    }

    /// <summary>The largest instalment that fits; whole units of the smallest coin, rounded down; never below nothing.</summary>
    /// <param name="number">Which instalment; 1 is the next.</param>
    /// <param name="frequency">How often it falls due: a month's amount counts for a month, a quarter's for three.</param>
    public Money At(int number, Frequency frequency)
    {
        var months = (number - 1) * 12 / frequency.PerYear();
        var surplus = LaterSurplus is { } later && months >= LaterAfterMonths ? later : MonthlySurplus;
        var free = Math.Max(0, surplus.Minor - Buffer.Minor);
        return new Money((long)decimal.Floor(free * 12m / frequency.PerYear()), surplus.Currency);
    }
}
