using System.Globalization;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Documents.Budgets;

/// <summary>The stress tests of a plan with the borrower's reason, as they stand in the plan.</summary>
internal static class StressBlocks
{
    /// <summary>The tests as a part of a paper; nothing when there are none.</summary>
    /// <param name="results">The tests.</param>
    /// <param name="reason">Why the plan can be kept although it fails one; empty for none.</param>
    /// <param name="language">The reader's language as a culture name.</param>
    public static IEnumerable<Block> Of(IReadOnlyList<StressResult> results, string reason, string language)
    {
        if (results.Count == 0)
        {
            yield break;
        }

        var words = new StatementWords(CultureInfo.GetCultureInfo(language));
        yield return new Heading(words[nameof(StatementText.StressTitle)]);
        yield return new Table(
            words[nameof(StatementText.StressCaption)],
            [
                new TableColumn(words[nameof(StatementText.StressIf)]), new TableColumn(words[nameof(StatementText.StressResult)]),
                new TableColumn(words[nameof(StatementText.StressLeft)], ColumnAlignment.End),
            ],
            [.. results.Select(result => new TableRow([words.Of(result.Kind), Verdict(result, words), words.Amount(result.Left)]))]);
        if (reason.Length > 0)
        {
            yield return new Paragraph(words.With(nameof(StatementText.StressReason), reason));
        }

        yield return new Note(words[nameof(StatementText.StressNote)]);
    }

    // Further off than two years says nothing that the amount does not say.
    private static string Verdict(StressResult result, StatementWords words) => result.MonthsToCatchUp is > 0 and <= 24 and { } months
        ? words.With(nameof(StatementText.CatchUp), words.Of(result.Verdict), months)
        : result.IsNeverMadeGood ? words.With(nameof(StatementText.NotMadeGood), words.Of(result.Verdict))
        : words.Of(result.Verdict);
}
