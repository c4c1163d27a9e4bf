using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>One expected movement of cash on one day.</summary>
/// <param name="Name">The borrower's own word for it.</param>
/// <param name="On">The day the money is expected to move, not the day of the invoice.</param>
/// <param name="Amount">How much, never negative; <paramref name="Kind"/> says which way.</param>
/// <param name="Kind">In or out, and whom it depends on.</param>
public sealed record CashItem(string Name, DateOnly On, Money Amount, CashKind Kind)
{
    /// <summary>How much, never negative.</summary>
    public Money Amount { get; } = Amount.Minor >= 0
        ? Amount
        : throw new ArgumentOutOfRangeException(nameof(Amount), Amount, "A movement of cash is not negative: its kind says which way it goes.");

    /// <summary>Whether the money comes in.</summary>
    public bool IsReceipt => Kind switch
    {
        CashKind.CustomerReceipt or CashKind.OtherReceipt => true,
        CashKind.Payment or CashKind.DebtService => false,
    };

    /// <summary>The same movement again and again.</summary>
    /// <param name="first">The first one.</param>
    /// <param name="frequency">How often it returns. Months are counted from the first day, so the 31st returns to the 31st after February.</param>
    /// <param name="until">The last day that may carry one.</param>
    public static IEnumerable<CashItem> Repeat(CashItem first, Frequency frequency, DateOnly until)
    {
        for (var time = 0; ; time++)
        {
            var on = frequency switch
            {
                Frequency.Weekly => first.On.AddDays(7 * time),
                Frequency.Fortnightly => first.On.AddDays(14 * time),
                Frequency.FourWeekly => first.On.AddDays(28 * time),
                Frequency.Monthly => first.On.AddMonths(time),
                Frequency.Quarterly => first.On.AddMonths(3 * time),
                Frequency.HalfYearly => first.On.AddMonths(6 * time),
                Frequency.Yearly => first.On.AddYears(time),
            };
            if (on > until)
            {
                yield break;
            }

            yield return new CashItem(first.Name, on, first.Amount, first.Kind);
        }
    }
}
