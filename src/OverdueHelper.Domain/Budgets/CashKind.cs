namespace OverdueHelper.Domain.Budgets;

/// <summary>Which way an amount of a cash flow goes, and whom it depends on.</summary>
public enum CashKind
{
    /// <summary>In, from a customer: the part that the scenarios shrink or delay.</summary>
    CustomerReceipt,

    /// <summary>In, from anyone else: an owner's deposit, a refund, a grant.</summary>
    OtherReceipt,

    /// <summary>Out, for the trade: suppliers, wages, rent, tax, drawings.</summary>
    Payment,

    /// <summary>Out, to lenders: principal and interest.</summary>
    DebtService,
}
