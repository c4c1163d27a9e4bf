using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>One week of a cash flow.</summary>
/// <param name="Number">1 for the first week.</param>
/// <param name="StartsOn">The first of its seven days.</param>
/// <param name="Opening">Cash at the start of that day.</param>
/// <param name="Receipts">What comes in.</param>
/// <param name="Payments">What goes out, debt service included.</param>
/// <param name="DebtService">The part of <paramref name="Payments"/> that goes to lenders.</param>
public sealed record CashWeek(int Number, DateOnly StartsOn, Money Opening, Money Receipts, Money Payments, Money DebtService)
{
    /// <summary>The last of the seven days, itself part of the week.</summary>
    public DateOnly EndsOn => StartsOn.AddDays(6);

    /// <summary>Cash at the end of the week: opening and receipts less payments.</summary>
    public Money Closing => Opening + Receipts - Payments;
}
