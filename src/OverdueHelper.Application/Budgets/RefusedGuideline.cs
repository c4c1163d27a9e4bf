using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.Budgets;

/// <summary>A guideline file that could not be used.</summary>
/// <param name="File">Its name.</param>
/// <param name="Problems">What is wrong, row by row; empty when the file is too large or cannot be opened.</param>
public sealed record RefusedGuideline(string File, IReadOnlyList<GuidelineRowProblem> Problems);
