namespace OverdueHelper.Application.Budgets;

/// <summary>The lines of a budget as a file.</summary>
/// <param name="Bytes">Comma-separated values, see <see cref="BudgetCsv"/>.</param>
/// <param name="Reference">The statement's short code.</param>
/// <param name="Number">The number of the dated statement.</param>
public sealed record BudgetFile(byte[] Bytes, string Reference, int Number);
