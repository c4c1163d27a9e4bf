using OverdueHelper.Application.Budgets;

namespace OverdueHelper.Web.Features.Budgets;

/// <summary>One pasted row: a line of the budget, or why it needs attention.</summary>
/// <param name="Number">1 for the first row of the text.</param>
/// <param name="Cells">The row as pasted.</param>
/// <param name="Line">The line, as far as it could be read.</param>
/// <param name="Problem">What is wrong, for the reader; nothing when the row is ready.</param>
/// <param name="AsksSection">Whether no section was read: it is chosen beside the row.</param>
/// <param name="IsChosen">Whether it has been.</param>
public sealed record ImportRow(int Number, IReadOnlyList<string> Cells, BudgetLineForm Line, string? Problem, bool AsksSection, bool IsChosen = false)
{
    public bool NeedsSection => AsksSection && !IsChosen;

    public bool IsReady => Problem is null && !NeedsSection;
}
