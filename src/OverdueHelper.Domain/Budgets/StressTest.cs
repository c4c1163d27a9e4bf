using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>Asks of a plan what a careful bank asks: does it hold when something goes wrong?</summary>
/// <remarks>
/// The reductions are the ones the product promises to show (10 %, 20 %, one month, two points); no bank's rule sets them. Spending is
/// held as entered, savings included: whoever would cut a line enters it lower and looks again.
/// </remarks>
public static class StressTest
{
    /// <summary>A gap from one month without income counts as bearable when normal months close it within this many. Our judgement, not a bank's rule.</summary>
    public const int MonthsAllowedToCatchUp = 12;

    /// <summary>By how much the rate is raised: two points, as a fraction a year.</summary>
    public const decimal RateRise = 0.02m;

    /// <summary>Runs the four tests.</summary>
    /// <param name="income">The month's income.</param>
    /// <param name="spending">Everything that goes out in a month except the plan: outgoings, savings, offers on other debts.</param>
    /// <param name="instalment">What the plan asks for in an average month.</param>
    /// <param name="instalmentAtHigherRate">What it would ask for at a rate two points higher; null when not known; the same figure for a fixed rate.</param>
    /// <param name="reserve">Money held that could bridge one month; nothing when left out.</param>
    /// <param name="isComplete">Whether every line of the budget is known; if not, every verdict is <see cref="StressVerdict.NotKnown"/>.</param>
    /// <param name="planMonths">How long the plan runs: a gap that takes longer is not made good by it. Null when not known.</param>
    /// <returns>The four results, in the order of <see cref="StressKind"/>.</returns>
    /// <exception cref="InvalidOperationException">The amounts are of different currencies.</exception>
    public static IReadOnlyList<StressResult> Run(
        Money income, Money spending, Money instalment, Money? instalmentAtHigherRate = null, Money? reserve = null, bool isComplete = true, int? planMonths = null)
    {
        var left = income - spending - instalment;
        return
        [
            Result(StressKind.IncomeDownTenPercent, Money.Round(income.Amount * 0.9m, income.Currency) - spending - instalment),
            Result(StressKind.IncomeDownTwentyPercent, Money.Round(income.Amount * 0.8m, income.Currency) - spending - instalment),
            WithoutIncome(),
            Result(StressKind.RateUpTwoPoints, instalmentAtHigherRate is { } higher ? income - spending - higher : null),
        ];

        StressResult Result(StressKind kind, Money? amount) =>
            new(kind, amount is { } known && isComplete ? Verdict(known.Minor >= 0) : StressVerdict.NotKnown, amount);

        StressResult WithoutIncome()
        {
            var gap = spending + instalment - (reserve ?? Money.Zero(income.Currency));
            int? months = gap.Minor <= 0 ? 0 : left.Minor <= 0 ? null : (int)Math.Min(int.MaxValue, ((gap.Minor - 1) / left.Minor) + 1);
            var verdict = isComplete ? Verdict(months <= MonthsAllowedToCatchUp) : StressVerdict.NotKnown;
            return new StressResult(StressKind.OneMonthWithoutIncome, verdict, -gap, months > Math.Max(planMonths ?? int.MaxValue, MonthsAllowedToCatchUp) ? null : months);
        }
    }

    /// <summary>Runs the four tests on a statement whose own loans are replaced by the plan.</summary>
    /// <param name="statement">The statement; its loan payments are not counted.</param>
    /// <param name="instalment">What the plan asks for in an average month, for all loans that are paid beside it.</param>
    /// <param name="instalmentAtHigherRate">See the other overload.</param>
    /// <param name="reserve">See the other overload.</param>
    public static IReadOnlyList<StressResult> Run(
        BudgetStatement statement, Money instalment, Money? instalmentAtHigherRate = null, Money? reserve = null) =>
        Run(statement.Income, statement.Outgoings + statement.Savings, instalment, instalmentAtHigherRate, reserve, statement.IsComplete);

    private static StressVerdict Verdict(bool holds) => holds ? StressVerdict.Holds : StressVerdict.Fails;
}
