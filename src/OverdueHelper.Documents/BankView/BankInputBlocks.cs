using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.BankView;

/// <summary>Every value behind the tests with what was entered, the starting value and its source; and what a bank sets aside as the loan ages.</summary>
internal sealed class BankInputBlocks(BankViewContents contents, BankPaperWords words)
{
    public IEnumerable<Block> All()
    {
        yield return new Heading(words[nameof(BankPaperText.InputsTitle)], Level: 2);
        yield return new Table(
            null,
            [
                new TableColumn(words[nameof(BankPaperText.Value)]), new TableColumn(words[nameof(BankPaperText.Entered)], ColumnAlignment.End),
                new TableColumn(words[nameof(BankPaperText.Starting)], ColumnAlignment.End), new TableColumn(words[nameof(BankPaperText.Source)]),
            ],
            [.. Inputs()]);
        if (CollectionsInputs.All.Any(row => row.IsWeak))
        {
            yield return new Note(words[nameof(BankPaperText.WeakNote)]);
        }
    }

    /// <summary>How many rows of the table say that nothing was entered.</summary>
    public int NotEntered => Inputs().Count(row => row.Cells[1] == words[nameof(BankPaperText.NotEntered)]);

    /// <summary>What banks set aside where the borrower lives; nothing where no figures are known. Another country's rule has no place in a paper.</summary>
    public IEnumerable<Block> Provisions()
    {
        var stages = ProvisionStages.In(contents.Country);
        if (stages.Count == 0)
        {
            yield break;
        }

        yield return new Heading(words[nameof(BankPaperText.ProvisionsTitle)], Level: 2);
        yield return new Table(
            words[nameof(BankPaperText.ProvisionsCaption)],
            [
                new TableColumn(words[nameof(BankPaperText.Stage)]), new TableColumn(words[nameof(BankPaperText.FromDay)], ColumnAlignment.End),
                new TableColumn(words[nameof(BankPaperText.SetAside)], ColumnAlignment.End), new TableColumn(words[nameof(BankPaperText.Source)]),
            ],
            [.. stages.Select(stage => Row(stage, IsNow(stage, stages)))]);
    }

    private IEnumerable<TableRow> Inputs()
    {
        var entered = contents.Entered;
        var secured = contents.Collections.Assumptions.Collateral is { Minor: > 0 };
        yield return new(
        [
            words[nameof(BankPaperText.Threshold)],
            Share(entered.Threshold),
            words.Percent(PresentValueTest.DefaultThreshold),
            words[contents.IsEuropean ? nameof(BankPaperText.ThresholdSource) : nameof(BankPaperText.ThresholdSourceElsewhere)],
        ]);
        foreach (var row in CollectionsInputs.All.Where(row => secured || row.Input is not CollectionsInput.CollateralHaircut))
        {
            yield return new(
            [
                words.Name(row.Input),
                entered.Entered(row.Input) is { } value ? words.Value(row.Input, value) : words[nameof(BankPaperText.NotEntered)],
                words.Value(row.Input, contents.Starting.Value(row.Input)),
                row.IsWeak ? $"{row.Source} {words[nameof(BankPaperText.Weak)]}" : row.Source,
            ]);
        }

        yield return Costs(nameof(BankPaperText.LegalCosts), entered.LegalCostsMinor);
        yield return new([words[nameof(BankPaperText.Decay)], Share(entered.MonthlyRecoveryDecay), words.Percent(0), words[nameof(BankPaperText.CostsSource)]]);
        yield return Costs(nameof(BankPaperText.Collateral), entered.CollateralMinor);
        if (secured)
        {
            yield return Costs(nameof(BankPaperText.SaleCosts), entered.SaleCostsMinor);
        }
    }

    private TableRow Costs(string key, long? minor) => new(
    [
        words[key],
        minor is { } amount ? words.Amount(new Money(amount, contents.Proposal.Start.Currency)) : words[nameof(BankPaperText.NotEntered)],
        words[nameof(BankPaperText.Nothing)],
        words[nameof(BankPaperText.CostsSource)],
    ]);

    private string Share(decimal? share) => share is { } value ? words.Percent(value) : words[nameof(BankPaperText.NotEntered)];

    private TableRow Row(ProvisionStage stage, bool isNow) => new(
    [
        $"{stage.Framework}: {stage.Stage}" + (isNow ? $" ({words.With(nameof(BankPaperText.Today), words.OfPlan.Count("Days", contents.DaysPastDue ?? 0))})" : ""),
        words.With(stage.Counts is ProvisionDays.PastDue ? nameof(BankPaperText.DaysOverdue) : nameof(BankPaperText.DaysBad), words.OfPlan.Number(stage.FromDay)), words.Percent(stage.Share), stage.Source,
    ]);

    private bool IsNow(ProvisionStage stage, IReadOnlyList<ProvisionStage> stages) =>
        stage.Counts is ProvisionDays.PastDue && contents.DaysPastDue is { } days && ProvisionStages.At(stages, days) == stage;
}
