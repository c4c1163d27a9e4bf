using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Plans;

/// <summary>Figures that stand behind the plan, on pages of their own before the signatures.</summary>
/// <param name="Title">What the annex is, in the plan's language.</param>
/// <param name="Blocks">What it says.</param>
/// <param name="Paper">The key of the supporting document that it stands for; <see langword="null"/> for none.</param>
public sealed record PlanAnnex(string Title, IReadOnlyList<Block> Blocks, string? Paper = null);
