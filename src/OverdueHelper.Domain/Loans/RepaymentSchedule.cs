using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>What a loan's contract asks for: the advance and the instalments that repay it.</summary>
/// <param name="Advance">The amount lent.</param>
/// <param name="DrawnOn">The day the amount was paid out; interest runs from it.</param>
/// <param name="Instalments">The rows by due date. Their principal parts sum to <paramref name="Advance"/>, to the smallest unit.</param>
public sealed record RepaymentSchedule(Money Advance, DateOnly DrawnOn, IReadOnlyList<Instalment> Instalments);
