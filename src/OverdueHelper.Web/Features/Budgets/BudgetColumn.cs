namespace OverdueHelper.Web.Features.Budgets;

/// <summary>What a column of a pasted list holds.</summary>
public enum BudgetColumn
{
    Ignored,
    Section,
    Name,
    Amount,
    Currency,
    Frequency,
    Whose,
    Note,
}
