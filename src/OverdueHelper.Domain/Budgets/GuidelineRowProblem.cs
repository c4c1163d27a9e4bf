namespace OverdueHelper.Domain.Budgets;

/// <summary>A row of a guideline file that could not be read.</summary>
/// <param name="Row">1 for the first line of a CSV file (its heading included) or the first element of a JSON array; 0 for the whole text.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed record GuidelineRowProblem(int Row, GuidelineProblem Problem);
