using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>What is owed of the loan itself on one day.</summary>
/// <param name="On">The day.</param>
/// <param name="Contract">What would be owed if every payment had come in time and nothing had been changed.</param>
/// <param name="Owed">What is owed, the overdue part included.</param>
public sealed record BalancePoint(DateOnly On, Money Contract, Money Owed);
