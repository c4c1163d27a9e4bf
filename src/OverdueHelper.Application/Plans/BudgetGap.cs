using OverdueHelper.Application.Loans;

namespace OverdueHelper.Application.Plans;

/// <summary>What is still missing before it can be said whether a budget carries a request.</summary>
/// <param name="IsStarted">Whether a budget was entered in the currency of the request.</param>
/// <param name="HasUnknownLines">Whether an amount in it is not known.</param>
/// <param name="Loans">The other loans whose instalment is not known.</param>
public sealed record BudgetGap(bool IsStarted, bool HasUnknownLines, IReadOnlyList<LoanView> Loans);
