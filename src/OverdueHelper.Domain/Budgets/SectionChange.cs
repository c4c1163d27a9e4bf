using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>How one section's month differs between two statements.</summary>
/// <param name="Section">The section.</param>
/// <param name="Before">Its month in the earlier statement.</param>
/// <param name="Now">Its month in the later one.</param>
public sealed record SectionChange(BudgetSection Section, Money Before, Money Now)
{
    /// <summary>The difference; above zero when the section grew.</summary>
    public Money By => Now - Before;

    /// <summary>The sections that differ, in the order of the statement.</summary>
    /// <param name="before">The earlier statement.</param>
    /// <param name="now">The later one, in the same currency.</param>
    /// <exception cref="InvalidOperationException">The statements are in different currencies.</exception>
    public static IReadOnlyList<SectionChange> Between(BudgetStatement before, BudgetStatement now) =>
    [
        .. BudgetSections.All.Select(section => new SectionChange(section, before.Of(section), now.Of(section)))
            .Where(change => !change.By.IsZero),
    ];
}
