namespace OverdueHelper.Domain.BankView;

/// <summary>What a bank sets aside for a debt from some day on. Indicative.</summary>
/// <param name="Framework">Whose rule it is.</param>
/// <param name="Stage">The rule's word for the stage.</param>
/// <param name="FromDay">The first day of the stage: days past due for a class, days since the debt became non-performing for a backstop.</param>
/// <param name="Share">The share of the debt set aside; fraction.</param>
/// <param name="Source">Where the figure comes from and how it was read.</param>
/// <param name="IsWeak">Whether it is from memory and not checked against a text.</param>
public sealed record ProvisionStage(string Framework, string Stage, int FromDay, decimal Share, string Source, bool IsWeak);
