using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>All plans that were searched and left out for one reason.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Count">How many plans.</param>
/// <param name="Fewest">The fewest instalments of one of them; 0 where no plan came to be.</param>
/// <param name="Most">The most instalments of one of them.</param>
/// <param name="LeastExcess">By how much the lowest of them is above the budget on its worst due date; null for other reasons.</param>
public sealed record LeftOutGroup(LeftOutReason Reason, int Count, int Fewest, int Most, Money? LeastExcess = null);
