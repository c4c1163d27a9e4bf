using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Contacts;

/// <summary>A loan to choose from.</summary>
/// <param name="Id">The loan.</param>
/// <param name="LenderId">Its lender.</param>
/// <param name="LenderName">The lender's name.</param>
/// <param name="Kind">What was lent for.</param>
/// <param name="ReferenceEnding">The last digits of its number; may be empty.</param>
/// <param name="Currency">Its currency.</param>
public sealed record ContactLoan(Guid Id, Guid LenderId, string LenderName, LoanKind Kind, string ReferenceEnding, Currency Currency);
