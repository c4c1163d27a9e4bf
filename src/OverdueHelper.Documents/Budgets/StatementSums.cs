using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Budgets;

/// <summary>The sums of a statement as they are printed. What is not known is said, and never printed as nothing.</summary>
internal sealed class StatementSums(BudgetStatement statement, StatementWords words)
{
    /// <summary>One section's month.</summary>
    public string Of(BudgetSection section) => Sum(statement.Of(section), row => row.Line.Section == section);

    /// <summary>The month of several blocks that are added up.</summary>
    public string Of(Money sum, params BudgetGroup[] groups) => Sum(sum, row => groups.Contains(row.Line.Section.Group()));

    /// <summary>What is left of the whole month: while an amount is missing it may be more or less.</summary>
    /// <param name="amount">What is left by the amounts that are known.</param>
    /// <param name="isKnown">Whether everything beside the lines of the statement is known.</param>
    public string Left(Money amount, bool isKnown = true) => isKnown && statement.UnknownLines.Count == 0 ? words.Amount(amount)
        : statement.Rows.Any(row => row.Line.Known) ? words.With(nameof(StatementText.SoFar), words.Amount(amount))
        : words.Amount(null);

    // No amount is negative, so that the sum of those that are known is the least it can be.
    private string Sum(Money sum, Func<StatementRow, bool> counts)
    {
        var rows = statement.Rows.Where(counts).ToList();
        return rows.TrueForAll(row => row.Line.Known) ? words.Amount(sum)
            : rows.Exists(row => row.Line.Known) ? words.With(nameof(StatementText.AtLeast), words.Amount(sum))
            : words.Amount(null);
    }
}
