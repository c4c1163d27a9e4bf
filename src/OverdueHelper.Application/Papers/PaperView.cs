using OverdueHelper.Domain.Papers;

namespace OverdueHelper.Application.Papers;

/// <summary>One supporting document on the checklist of a case.</summary>
/// <param name="Paper">What it is, why the bank asks and where that is from.</param>
/// <param name="State">How far the borrower is with it.</param>
public sealed record PaperView(PaperRow Paper, PaperState State);
