using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>One line of a statement: an income or a cost.</summary>
/// <param name="Section">Where the line stands; the section says whether it is income or cost.</param>
/// <param name="Name">The borrower's own word for it; may be empty.</param>
/// <param name="Amount">What is paid each time, never negative. Zero and meaningless while <paramref name="Known"/> is false.</param>
/// <param name="Frequency">How often it is paid.</param>
/// <param name="Known">False for "I do not know yet", which is not zero: the statement lists the line and calls itself incomplete.</param>
/// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
public sealed record BudgetLine(BudgetSection Section, string Name, Money Amount, Frequency Frequency, bool Known = true)
{
    /// <summary>What is paid each time, never negative.</summary>
    public Money Amount { get; } = Amount.Minor >= 0
        ? Amount
        : throw new ArgumentOutOfRangeException(nameof(Amount), Amount, "A budget line is not negative: its section says which way the money goes.");

    /// <summary>The amount for an average month, rounded once, half to the even unit; nothing while it is not known.</summary>
    public Money PerMonth => Known ? Monthly.Of(Amount, Frequency) : Money.Zero(Amount.Currency);

    /// <summary>A line whose amount the borrower does not know yet.</summary>
    public static BudgetLine NotKnownYet(BudgetSection section, string name, Currency currency) =>
        new(section, name, Money.Zero(currency), Frequency.Monthly, Known: false);
}
