using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>One instalment to come.</summary>
/// <param name="On">The day it falls due.</param>
/// <param name="Amount">Principal and interest that are still open of it.</param>
public sealed record LoanDue(DateOnly On, Money Amount);
