using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>What the plan is worth above collections while two inputs vary and the others stay.</summary>
/// <param name="Down">The input that varies from row to row.</param>
/// <param name="Rows">Its values.</param>
/// <param name="Across">The input that varies from column to column.</param>
/// <param name="Columns">Its values.</param>
/// <param name="Differences">The difference by row, then by column.</param>
public sealed record SensitivityTable(
    CollectionsInput Down, IReadOnlyList<decimal> Rows, CollectionsInput Across, IReadOnlyList<decimal> Columns, IReadOnlyList<IReadOnlyList<Money>> Differences);
