using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Budgets;

/// <summary>Every line of the borrower's own statement, by blocks, with the remarks below each block.</summary>
internal sealed class StatementLines(StatementContents contents, StatementWords words)
{
    private readonly StatementSums _sums = new(contents.Statement, words);

    public IEnumerable<Block> All() => BudgetSections.All.Select(section => section.Group()).Distinct().OrderBy(Place).SelectMany(Group);

    // The trade stands before the household that it feeds.
    private static int Place(BudgetGroup group) => group switch
    {
        BudgetGroup.Takings => 0,
        BudgetGroup.RunningCosts => 1,
        BudgetGroup.Drawings => 2,
        BudgetGroup.Income => 3,
        BudgetGroup.Essentials => 4,
        BudgetGroup.Flexible => 5,
        BudgetGroup.Savings => 6,
    };

    private IEnumerable<Block> Group(BudgetGroup group)
    {
        BudgetEntry[] lines = [.. contents.Lines.Where(line => line.Section.Group() == group).OrderBy(line => line.Section).ThenBy(line => line.Order)];
        if (lines.Length == 0)
        {
            yield break;
        }

        yield return new Heading(words.Of(group));
        yield return new Table(
            null,
            [
                new TableColumn(words[nameof(StatementText.What)]), .. Whose(new TableColumn(words[nameof(StatementText.Whose)])), new TableColumn(words[nameof(StatementText.EachTime)], ColumnAlignment.End),
                new TableColumn(words[nameof(StatementText.HowOften)]), new TableColumn(words[nameof(StatementText.AMonth)], ColumnAlignment.End),
            ],
            [.. lines.GroupBy(line => line.Section).SelectMany(section => Section(section.Key, [.. section]))]);
        foreach (var remark in Remarks(lines))
        {
            yield return new Note(remark);
        }
    }

    private IEnumerable<TableRow> Section(BudgetSection section, BudgetEntry[] lines)
    {
        foreach (var line in lines)
        {
            Money? each = line.AmountMinor is { } minor ? new Money(minor, line.Currency) : null;
            yield return new TableRow([Name(line), .. Whose(line.Whose), words.Amount(each), words.Of(line.Frequency), words.Amount(each is null ? null : line.Line.PerMonth)]);
        }

        yield return new TableRow([words.Of(section), .. Whose(""), "", "", _sums.Of(section)], IsSum: true);
    }

    // Whose it is stands in a column only where somebody said it.
    private IEnumerable<T> Whose<T>(T cell) => contents.Lines.Any(line => line.Whose.Length > 0) ? [cell] : [];

    private IEnumerable<string> Remarks(BudgetEntry[] lines)
    {
        foreach (var line in lines.Where(line => line.Note.Length > 0))
        {
            yield return words.With(nameof(StatementText.Reason), Name(line), line.Note);
        }

        foreach (var section in lines.Select(line => line.Section).Distinct().Where(contents.Reasons.ContainsKey))
        {
            yield return words.With(nameof(StatementText.Reason), words.Of(section), contents.Reasons[section]);
        }
    }

    private string Name(BudgetEntry line) => line.Name.Length > 0 ? line.Name : words.Of(line.Section);
}
