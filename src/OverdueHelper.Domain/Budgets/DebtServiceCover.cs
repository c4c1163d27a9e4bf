using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>How many times the cash made covers the principal and interest due in the same period.</summary>
/// <remarks>Cash available for debt service ÷ (principal + interest due); below 1 the schedule cannot be met out of the trade (secondary: currentcfo).</remarks>
/// <param name="CashAvailable">Receipts less payments other than to lenders; negative when the trade itself costs cash.</param>
/// <param name="DebtService">Principal and interest due in the period.</param>
public sealed record DebtServiceCover(Money CashAvailable, Money DebtService)
{
    /// <summary>The cover of a year: twelve average months of the trade against the instalments of the next twelve months.</summary>
    /// <param name="month">The trade's month; what the owner takes out is not available for loans.</param>
    /// <param name="instalments">Principal and interest due in the year.</param>
    /// <exception cref="InvalidOperationException">The amounts are of different currencies.</exception>
    public static DebtServiceCover OfYear(BusinessBudget month, Money instalments) => new(month.LeftInBusiness * 12, instalments + Money.Zero(month.Takings.Currency));

    /// <summary>The ratio, cut down to two decimals so that it never flatters: 0.999 is 0.99. Null when nothing is due.</summary>
    public decimal? Ratio => DebtService.Minor > 0
        ? decimal.Round(CashAvailable.Minor / (decimal)DebtService.Minor, 2, MidpointRounding.ToNegativeInfinity)
        : null;

    /// <summary>Whether the cash made reaches the debt service.</summary>
    public bool IsMet => CashAvailable >= DebtService;
}
