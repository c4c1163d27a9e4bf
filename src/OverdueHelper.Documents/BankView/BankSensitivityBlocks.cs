using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.BankView;

namespace OverdueHelper.Documents.BankView;

/// <summary>How the second test moves with its inputs: three cure rates, the tornado with its table, two tables.</summary>
internal sealed class BankSensitivityBlocks(CollectionsTest test, BankPaperWords words)
{
    public IEnumerable<Block> All()
    {
        yield return new Heading(words[nameof(BankPaperText.CuresTitle)], Level: 2);
        yield return new Table(
            words[nameof(BankPaperText.CuresCaption)],
            [new TableColumn(words[nameof(BankPaperText.InputCureShare)]), End(words[nameof(BankPaperText.MayFail)])],
            [.. test.BreakEvenByCure().Select(row => new TableRow([words.Percent(row.CureShare), words.Short(row.BreakEven)]))]);
        var bars = test.Tornado();
        yield return new Heading(words[nameof(BankPaperText.TornadoTitle)], Level: 2);
        yield return Picture(bars);
        yield return new Table(
            words[nameof(BankPaperText.TornadoCaption)],
            [
                new TableColumn(words[nameof(BankPaperText.TornadoInput)]), End(words[nameof(BankPaperText.Low)]), End(words[nameof(BankPaperText.AtLow)]),
                End(words[nameof(BankPaperText.High)]), End(words[nameof(BankPaperText.AtHigh)]),
            ],
            [.. bars.Select(bar => new TableRow([words.Name(bar.Input), words.Value(bar.Input, bar.Low), words.Amount(bar.AtLow), words.Value(bar.Input, bar.High), words.Amount(bar.AtHigh)]))]);
        yield return new Heading(words[nameof(BankPaperText.FailureTable)], Level: 2);
        yield return Of(test.ByFailureAndRecovery());
        yield return new Heading(words[nameof(BankPaperText.RateTable)], Level: 2);
        yield return Of(test.ByRateAndLag());
    }

    private Figure Picture(IReadOnlyList<TornadoBar> bars)
    {
        double[] all = [0, .. bars.SelectMany(bar => new[] { Number(bar.AtLow), Number(bar.AtHigh), Number(bar.Difference) })];
        var (least, most) = (all.Min(), Math.Max(all.Max(), all.Min() + 1));
        var now = bars[0].Difference;
        return new Figure(
            words[nameof(BankPaperText.TornadoPicture)],
            words.With(nameof(BankPaperText.TornadoSays), words.Name(bars[0].Input)),
            new Axis(least, most, [.. Ticks(least, most).Select(at => new Tick(at, words.Amount(Rounded(at, now))))]),
            new Axis(0, bars.Count, [.. bars.Select((bar, index) => new Tick(bars.Count - index - 0.5, words.Name(bar.Input)))]),
            [
                new Bars(words[nameof(BankPaperText.TornadoReach)], [.. bars.Select((bar, index) => Bar(bar, bars.Count - index - 1))], BarFill.Light),
                new Markers(words[nameof(BankPaperText.TornadoNow)], [new Point(Number(now), 0)], MarkerShape.Rule),
            ],
            Height: 0.36);
    }

    // Zero always has its words; an end so near that the words would run into each other has none.
    private static IEnumerable<double> Ticks(double least, double most) =>
        new[] { least, 0, most }.Where(at => at == 0 || Math.Abs(at) > (most - least) / 6).Distinct();

    private static Bar Bar(TornadoBar bar, int row) =>
        new(Math.Min(Number(bar.AtLow), Number(bar.AtHigh)), Math.Max(Number(bar.AtLow), Number(bar.AtHigh)) + 1, row + 0.2, row + 0.8);

    private static double Number(Domain.Values.Money amount) => (double)amount.Amount;

    private static Domain.Values.Money Rounded(double value, Domain.Values.Money of) => Domain.Values.Money.Round((decimal)value, of.Currency);

    private Table Of(SensitivityTable table) => new(
        words.With(nameof(BankPaperText.SensitivityCaption), words.Name(table.Down), words.Name(table.Across)),
        [new TableColumn(words.Name(table.Down)), .. table.Columns.Select(column => End(words.Value(table.Across, column)))],
        [.. table.Rows.Select((row, index) => new TableRow([words.Value(table.Down, row), .. table.Differences[index].Select(words.Amount)]))]);

    private static TableColumn End(string name) => new(name, ColumnAlignment.End);
}
