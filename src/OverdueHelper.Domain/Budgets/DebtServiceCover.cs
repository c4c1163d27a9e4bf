using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>How many times the cash made covers the principal and interest due in the same period.</summary>
/// <remarks>Cash available for debt service ÷ (principal + interest due); below 1 the schedule cannot be met out of the trade (secondary: currentcfo).</remarks>
/// <param name="CashAvailable">Receipts less payments other than to lenders; negative when the trade itself costs cash.</param>
/// <param name="DebtService">Principal and interest due in the period.</param>
public sealed record DebtServiceCover(Money CashAvailable, Money DebtService)
{
    /// <summary>The ratio, cut down to two decimals so that it never flatters: 0.999 is 0.99. Null when nothing is due.</summary>
    public decimal? Ratio => DebtService.Minor > 0
        ? decimal.Round(CashAvailable.Minor / (decimal)DebtService.Minor, 2, MidpointRounding.ToNegativeInfinity)
        : null;

    /// <summary>Whether the cash made reaches the debt service.</summary>
    public bool IsMet => CashAvailable >= DebtService;
}
