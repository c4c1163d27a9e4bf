namespace OverdueHelper.Domain.Budgets;

/// <summary>How the borrower's terms stand to the forecast's.</summary>
public static class CashEntryKinds
{
    /// <summary>Which way it goes in the forecast, and whom it depends on: only what comes from customers is shrunk or delayed by a scenario.</summary>
    public static CashKind Flow(this CashEntryKind kind) => kind switch
    {
        CashEntryKind.Receivable or CashEntryKind.Takings => CashKind.CustomerReceipt,
        CashEntryKind.OtherReceipt => CashKind.OtherReceipt,
        CashEntryKind.Payable or CashEntryKind.RunningCost or CashEntryKind.Drawings => CashKind.Payment,
        CashEntryKind.LenderPayment => CashKind.DebtService,
    };

    /// <summary>Whether it is one invoice or one bill, which comes once.</summary>
    public static bool IsInvoice(this CashEntryKind kind) => kind switch
    {
        CashEntryKind.Receivable or CashEntryKind.Payable => true,
        CashEntryKind.Takings or CashEntryKind.OtherReceipt or CashEntryKind.RunningCost or CashEntryKind.Drawings or CashEntryKind.LenderPayment => false,
    };

    /// <summary>The term for a line of the statement; null for a line that is no part of the business.</summary>
    public static CashEntryKind? Of(BudgetSection section) => section.Group() switch
    {
        BudgetGroup.Takings => CashEntryKind.Takings,
        BudgetGroup.RunningCosts => CashEntryKind.RunningCost,
        BudgetGroup.Drawings => CashEntryKind.Drawings,
        BudgetGroup.Income or BudgetGroup.Essentials or BudgetGroup.Flexible or BudgetGroup.Savings => null,
    };
}
