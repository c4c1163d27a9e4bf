using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Lenders;

/// <summary>A loan that a lender's card belongs to.</summary>
/// <param name="Id">The loan.</param>
/// <param name="Kind">What was lent for.</param>
/// <param name="ReferenceEnding">The last digits of its number; may be empty.</param>
public sealed record LenderLoan(Guid Id, LoanKind Kind, string ReferenceEnding);
