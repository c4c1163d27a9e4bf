using OverdueHelper.Domain.Papers;

namespace OverdueHelper.Documents.Plans;

/// <summary>One supporting document.</summary>
/// <param name="Paper">Its key in the catalogue.</param>
/// <param name="State">How far the borrower is with it.</param>
/// <param name="IsAnnexed">Whether it is an annex of the same paper.</param>
public sealed record PlanEnclosure(string Paper, PaperState State, bool IsAnnexed = false);
