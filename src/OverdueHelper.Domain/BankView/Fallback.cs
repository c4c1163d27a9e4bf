using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>What to fall back on when the bank says no to a request.</summary>
/// <param name="Plan">Of the plans that fit the budget and cost the bank no more than the request, the one that costs the borrower least; null where there is none.</param>
/// <param name="Missing">Without one: by how much more the budget would have to leave each time, so that there is one; null where none exists at any amount.</param>
public sealed record Fallback(Suggestion? Plan, Money? Missing = null);
