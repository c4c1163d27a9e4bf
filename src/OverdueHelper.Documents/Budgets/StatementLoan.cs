using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Budgets;

/// <summary>One loan in the borrower's own statement.</summary>
/// <param name="LenderName">The lender.</param>
/// <param name="AMonth">What it asks for in an average month; <see langword="null"/> when not known.</param>
/// <param name="Overdue">What is overdue; <see langword="null"/> when not known.</param>
/// <param name="Balance">What ends it on the day of the statement, or the balance the bank named; <see langword="null"/> when not known.</param>
public sealed record StatementLoan(string LenderName, Money? AMonth, Money? Overdue, Money? Balance);
