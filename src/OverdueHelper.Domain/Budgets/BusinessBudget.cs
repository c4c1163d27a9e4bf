using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>An average month of a trade: takings less running costs feed the drawings.</summary>
/// <remarks>Structure: Business Debtline's budget for the self-employed. The drawings are the very figure that the household counts as income.</remarks>
/// <param name="Takings">What customers pay.</param>
/// <param name="RunningCosts">What the trade costs.</param>
/// <param name="Drawings">What the owner takes out.</param>
public sealed record BusinessBudget(Money Takings, Money RunningCosts, Money Drawings)
{
    /// <summary>Takings less running costs; negative when the trade costs more than it brings.</summary>
    public Money Profit => Takings - RunningCosts;

    /// <summary>What stays in the business after drawings; negative when the owner takes out more than it makes.</summary>
    public Money LeftInBusiness => Profit - Drawings;

    /// <summary>Whether more is taken out than the trade makes: the household then lives on the business's reserves or debts.</summary>
    public bool DrawsMoreThanItMakes => LeftInBusiness.Minor < 0;
}
