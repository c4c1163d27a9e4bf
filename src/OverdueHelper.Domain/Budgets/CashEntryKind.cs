namespace OverdueHelper.Domain.Budgets;

/// <summary>What an expected movement of a business's cash is, in the borrower's terms.</summary>
public enum CashEntryKind
{
    /// <summary>Money that a customer owes: an invoice that was sent and is not paid.</summary>
    Receivable,

    /// <summary>Money from customers that is still to be earned.</summary>
    Takings,

    /// <summary>Money from anyone else: an owner's deposit, a refund, a grant.</summary>
    OtherReceipt,

    /// <summary>A bill that has come and is to be paid.</summary>
    Payable,

    /// <summary>What the trade will cost: wages, rent, goods, tax.</summary>
    RunningCost,

    /// <summary>What the owner takes out.</summary>
    Drawings,

    /// <summary>A payment to a lender whose loan is not in the case.</summary>
    LenderPayment,
}
