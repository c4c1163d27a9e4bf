using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Plans;

/// <summary>Somebody who is bound by a loan of the plan beside the borrower.</summary>
/// <param name="Name">Who.</param>
/// <param name="LoanEnding">The ending of the loan's number; may be empty.</param>
/// <param name="Extent">How far the promise reaches.</param>
/// <param name="Limit">The most that can be asked; <see langword="null"/> unless it is limited.</param>
public sealed record PlanGuarantor(string Name, string LoanEnding, GuaranteeExtent Extent, Money? Limit);
