namespace OverdueHelper.Domain.Budgets;

/// <summary>The blocks of a statement that are totalled.</summary>
public enum BudgetGroup
{
    /// <summary>What comes in to the household.</summary>
    Income,

    /// <summary>Fixed costs: what must be paid to live and work.</summary>
    Essentials,

    /// <summary>Flexible costs: spending that can be steered, food among them.</summary>
    Flexible,

    /// <summary>Money put aside each month.</summary>
    Savings,

    /// <summary>What comes in to the business.</summary>
    Takings,

    /// <summary>What the business spends.</summary>
    RunningCosts,

    /// <summary>What the owner takes out of the business: a cost there and an income of the household, from one line.</summary>
    Drawings,
}
