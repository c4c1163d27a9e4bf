using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>What is offered on one debt.</summary>
/// <param name="Debt">The debt.</param>
/// <param name="PerMonth">The offer a month; never more than the debt.</param>
public sealed record DebtOffer(OtherDebt Debt, Money PerMonth)
{
    /// <summary>How many payments of this offer clear the debt, the last one possibly smaller; null when nothing is offered on a debt.</summary>
    /// <remarks>Without interest: it holds only while the creditor freezes interest and charges.</remarks>
    public long? PaymentsToClear => Debt.Balance.IsZero ? 0
        : PerMonth.IsZero ? null
        : (Debt.Balance.Minor + PerMonth.Minor - 1) / PerMonth.Minor;
}
