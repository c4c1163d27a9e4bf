using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Plans;

/// <summary>The week in which a business has least cash, where paying today would take it below what it needs.</summary>
/// <param name="Week">1 for the first of the thirteen weeks.</param>
/// <param name="From">Its first day.</param>
/// <param name="Closing">Cash at its end with the plan's instalments.</param>
/// <param name="Minimum">The least cash that the business needs to keep.</param>
public sealed record PlanCashLow(int Week, DateOnly From, Money Closing, Money Minimum);
