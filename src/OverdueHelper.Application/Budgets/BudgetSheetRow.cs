using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Budgets;

/// <summary>One dated version of a statement.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Number">1 for the first.</param>
/// <param name="StartedOn">The day it was started.</param>
/// <param name="Currency">The currency of its totals.</param>
/// <param name="ReserveMinor">Money held, in minor units; <see langword="null"/> when not said.</param>
/// <param name="TokenMinor">The smallest payment offered on each debt, in minor units; <see langword="null"/> for none.</param>
/// <param name="Version">Which reading this is.</param>
public sealed record BudgetSheetRow(Guid Id, int Number, DateOnly StartedOn, Currency Currency, long? ReserveMinor, long? TokenMinor, int Version);
