using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.CashFlow;

/// <summary>The thirteen weeks drawn: columns as planned, the lowest dark, and a line for each other assumption.</summary>
internal static class CashFlowFigure
{
    public static Figure Of(CashOutlook outlook, CashFlowWords words)
    {
        var flow = outlook.AsPlanned;
        double[] all = [0, .. Enum.GetValues<CashScenarioKind>().SelectMany(kind => outlook[kind].Weeks).Select(week => (double)week.Closing.Amount)];
        var (least, most) = (all.Min(), Math.Max(all.Max(), all.Min() + 1));
        var room = (most - least) * 0.08;
        List<Tick> up = [new(0, words.Amount(Money.Zero(outlook.Currency)))];
        up.AddRange(new[] { least, most }.Where(at => Math.Abs(at) > room * 2).Select(at => new Tick(at, words.Amount(Money.Round((decimal)at, outlook.Currency)))));
        return new Figure(
            words[nameof(CashFlowPaperText.FigureCaption)],
            words.With(
                nameof(CashFlowPaperText.FigureSays),
                words.Number(flow.Lowest.Number), words.Amount(flow.Lowest.Closing),
                words.Number(outlook[CashScenarioKind.PayLessAndLater].Lowest.Number), words.Amount(outlook[CashScenarioKind.PayLessAndLater].Lowest.Closing)),
            new Axis(0.5, CashForecast.WeekCount + 0.5, [.. flow.Weeks.Select(week => new Tick(week.Number, words.Number(week.Number)))]),
            new Axis(least - room, most + room, [.. up.OrderBy(tick => tick.At)]),
            [
                new Bars(words.Of(CashScenarioKind.AsPlanned), [.. flow.Weeks.Where(week => week != flow.Lowest).Select(Column)], BarFill.Light),
                new Bars(words[nameof(CashFlowPaperText.Lowest)], [Column(flow.Lowest)], BarFill.Dark),
                Through(CashScenarioKind.PayLess, LineStroke.Dashed),
                Through(CashScenarioKind.PayLater, LineStroke.Dotted),
                Through(CashScenarioKind.PayLessAndLater, LineStroke.Solid),
            ],
            Height: 0.19);

        Line Through(CashScenarioKind kind, LineStroke stroke) =>
            new(words.Of(kind), [.. outlook[kind].Weeks.Select(week => new Point(week.Number, (double)week.Closing.Amount))], stroke);
    }

    private static Bar Column(CashWeek week) =>
        new(week.Number - 0.32, week.Number + 0.32, Math.Min(0, (double)week.Closing.Amount), Math.Max(0, (double)week.Closing.Amount));
}
