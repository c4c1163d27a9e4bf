namespace OverdueHelper.Domain.BankView;

/// <summary>What a bank sets aside for a debt from some day on. Indicative.</summary>
/// <param name="Place">Where the rule holds: see <see cref="Cases.Jurisdiction"/>.</param>
/// <param name="Framework">Whose rule it is.</param>
/// <param name="Counts">What its days count.</param>
/// <param name="Stage">The rule's word for the stage.</param>
/// <param name="FromDay">The first day of the stage, counted as <paramref name="Counts"/> says.</param>
/// <param name="Share">The share of the debt set aside; fraction.</param>
/// <param name="Source">Where the figure comes from and how it was read.</param>
/// <param name="IsWeak">Whether it is from memory and not checked against a text.</param>
public sealed record ProvisionStage(string Place, string Framework, ProvisionDays Counts, string Stage, int FromDay, decimal Share, string Source, bool IsWeak);
