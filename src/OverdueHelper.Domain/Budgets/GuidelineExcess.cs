using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>Spending in one section above an agency's guideline. It asks for a sentence; it refuses nothing.</summary>
/// <param name="Section">The section.</param>
/// <param name="Spent">What the statement shows for it.</param>
/// <param name="Guideline">The agency's figure for this household.</param>
public sealed record GuidelineExcess(BudgetSection Section, Money Spent, Money Guideline)
{
    /// <summary>How much is above the figure.</summary>
    public Money Above => Spent - Guideline;
}
