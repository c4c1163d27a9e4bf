using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Loans;

/// <summary>A guarantee with the loan it is for, ready to show.</summary>
/// <param name="Form">What was entered.</param>
/// <param name="Loan">The loan.</param>
public sealed record GuaranteeRow(GuaranteeForm Form, LoanView Loan)
{
    /// <summary>The most that can be asked; <see langword="null"/> when it is the whole debt or not known.</summary>
    public Money? Limit => Form.LimitMinor is { } minor ? new Money(minor, Loan.Account.Loan.Currency) : null;
}
