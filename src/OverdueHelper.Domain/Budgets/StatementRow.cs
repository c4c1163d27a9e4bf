using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>A line as the statement counts it.</summary>
/// <param name="Line">The line as entered.</param>
/// <param name="PerMonth">Its average month in the statement's currency, rounded once; nothing while the line is not known.</param>
public sealed record StatementRow(BudgetLine Line, Money PerMonth);
