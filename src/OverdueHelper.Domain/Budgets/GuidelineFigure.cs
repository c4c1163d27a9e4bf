using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>One figure of an agency's own spending guideline, imported by the agency and never shipped.</summary>
/// <param name="Section">The section of spending it is for.</param>
/// <param name="Per">What it is for.</param>
/// <param name="PerMonth">The figure a month; not negative.</param>
public sealed record GuidelineFigure(BudgetSection Section, GuidelinePer Per, Money PerMonth);
