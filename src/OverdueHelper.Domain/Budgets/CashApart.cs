using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>Movements in a currency for which no rate was entered: added up by themselves, counted nowhere else.</summary>
/// <param name="Receipts">What comes in over the thirteen weeks, as planned.</param>
/// <param name="Payments">What goes out over them.</param>
public sealed record CashApart(Money Receipts, Money Payments)
{
    /// <summary>The currency of both.</summary>
    public Currency Currency => Receipts.Currency;
}
