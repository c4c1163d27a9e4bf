using System.Globalization;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Web.Features.Loans;

/// <summary>What is still owed of the loan itself over time, as a drawing.</summary>
/// <param name="Rows">The days, from the day the loan was paid out to today.</param>
public sealed record BalanceLine(IReadOnlyList<BalancePoint> Rows)
{
    private const int Most = 48;

    public static BalanceLine Of(LoanAccount account) => new(BalanceHistory.Of(account, Most));

    /// <summary>The points of a line in a drawing of this size.</summary>
    public string Points(Func<BalancePoint, Money> amount, int left, int width, int height) => string.Join(' ', Rows.Select(row =>
        string.Create(CultureInfo.InvariantCulture, $"{left + Across(row.On, width)},{height - Up(amount(row), height)}")));

    /// <summary>How far right a day stands.</summary>
    public int Across(DateOnly on, int width) => (int)((long)(on.DayNumber - Rows[0].On.DayNumber) * width / Math.Max(1, Rows[^1].On.DayNumber - Rows[0].On.DayNumber));

    private int Up(Money amount, int height) => (int)(amount.Minor * (decimal)(height - 20) / Math.Max(1, Rows.Max(row => Math.Max(row.Contract.Minor, row.Owed.Minor))));
}
