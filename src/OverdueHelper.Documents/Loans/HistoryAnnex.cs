using System.Globalization;
using OverdueHelper.Documents.Model;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Loans;

/// <summary>How a loan went, as an annex to a plan: its time line and its balance against the contract, each as a figure with its table.</summary>
/// <remarks>Shapes, hatching and strokes tell the parts apart, so that a copy in black and white says the same.</remarks>
public static class HistoryAnnex
{
    private const int Shown = 20;
    private const int Coming = 3;
    private const int MostBalanceRows = 18;
    private const double Payments = 4;
    private const double Contacts = 2.6;
    private const double Proposals = 1.6;

    /// <summary>What the annex is called.</summary>
    /// <param name="language">The reader's language as a culture name.</param>
    public static string Title(string language) => new HistoryWords(CultureInfo.GetCultureInfo(language))[nameof(HistoryText.Title)];

    /// <summary>The blocks of one or more loans.</summary>
    public static IReadOnlyList<Block> Compose(IReadOnlyList<LoanHistory> loans, string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        return [.. loans.SelectMany(loan => Of(loan, loans.Count > 1 ? Name(loan.Loan, new PaperWords(culture)) : "", new HistoryWords(culture)))];
    }

    private static IEnumerable<Block> Of(LoanHistory loan, string name, HistoryWords words)
    {
        var rows = loan.Line.Instalments.Where(row => row.Mark is not InstalmentMark.Replaced).ToList();
        var past = rows.Count(row => row.DueOn <= loan.Line.Today);
        var first = Math.Max(0, past + Coming - Shown);
        TimelineInstalment[] shown = [.. rows.Skip(first).Take(past - first + Coming)];
        if (shown.Length == 0)
        {
            yield break;
        }

        if (name.Length > 0)
        {
            yield return new Heading(name, Level: 2);
        }

        yield return TimeLine(loan, shown, words);
        yield return new Table(
            words[nameof(HistoryText.PaymentsTable)],
            [
                new TableColumn(words[nameof(HistoryText.Due)]), new TableColumn(words[nameof(HistoryText.Amount)], ColumnAlignment.End),
                new TableColumn(words[nameof(HistoryText.What)]), new TableColumn(words[nameof(HistoryText.PaidOn)]),
                new TableColumn(words[nameof(HistoryText.DaysLate)], ColumnAlignment.End),
            ],
            [.. shown.Select(row => new TableRow(
            [
                words.Day(row.DueOn), words.Amount(row.Amount), words.Of(row.Mark), row.PaidOn is { } paid ? words.Day(paid) : "",
                row.DaysLate > 0 ? words.Number(row.DaysLate) : "",
            ]))]);
        if (loan.Balance.Count > 1)
        {
            yield return Balance(loan, words);
            yield return new Table(
                words[nameof(HistoryText.BalanceTable)],
                [
                    new TableColumn(words[nameof(HistoryText.On)]), new TableColumn(words[nameof(HistoryText.Contract)], ColumnAlignment.End),
                    new TableColumn(words[nameof(HistoryText.Owed)], ColumnAlignment.End),
                ],
                [.. Thinned(loan.Balance).Select(row => new TableRow([words.Day(row.On), words.Amount(row.Contract), words.Amount(row.Owed)]))]);
        }

        yield return new Note(words.With(nameof(HistoryText.Note), loan.Line.Clock.Pack.Title));
    }

    private static string Name(Loan loan, PaperWords words)
    {
        var kind = words["Kind" + loan.Kind];
        return loan.ReferenceEnding.Length > 0 ? words.With(nameof(PlanText.LoanEnding), kind, loan.ReferenceEnding) : kind;
    }

    private static Figure TimeLine(LoanHistory loan, TimelineInstalment[] shown, HistoryWords words)
    {
        var line = loan.Line;
        var (from, to) = (shown[0].DueOn.DayNumber - 5, Math.Max(shown[^1].DueOn.DayNumber, (line.Clock.NextStageOn ?? line.Today).DayNumber) + 10);
        var bands = line.Bands
            .Where(band => band.Stage is { FromDay: > 0 } && band.Until.DayNumber >= from && band.From.DayNumber <= Math.Min(to, line.Today.DayNumber))
            .Select(band => new Bar(Math.Max(from, band.From.DayNumber), Math.Min(to, band.Until.DayNumber + 1), 3.4, 4.6))
            .ToList();
        var marks = new (InstalmentMark Mark, MarkerShape Shape)[]
        {
            (InstalmentMark.PaidOnTime, MarkerShape.Disc), (InstalmentMark.PaidLate, MarkerShape.Triangle), (InstalmentMark.Unpaid, MarkerShape.Ring),
        };
        Series[] series =
        [
            new Bars(words[nameof(HistoryText.Overdue)], bands, BarFill.Light),
            .. marks.Select(mark => new Markers(
                words.Of(mark.Mark), [.. shown.Where(row => row.Mark == mark.Mark).Select(row => new Point(row.DueOn.DayNumber, Payments))], mark.Shape)),
            new Markers(words[nameof(HistoryText.Contacts)], [.. Within(loan.Contacts).Select(day => new Point(day.DayNumber, Contacts))], MarkerShape.Square),
            new Markers(words[nameof(HistoryText.Proposals)], [.. Within(loan.Proposals).Select(day => new Point(day.DayNumber, Proposals))], MarkerShape.Diamond),
            new Markers("", [.. Rules(line, words)], MarkerShape.Rule),
        ];
        return new Figure(
            words[nameof(HistoryText.TimeLine)],
            Says(loan, shown, [.. loan.Line.Instalments.Where(row => row.Mark is not InstalmentMark.Replaced && row.DueOn < shown[0].DueOn)], [.. Within(loan.Proposals)], words),
            new Axis(from, to, Months(from, to, words)),
            new Axis(1, 5.4, [.. Rows(Within(loan.Proposals).Any(), words)]),
            [.. series.Where(part => part is not Bars { Items.Count: 0 } and not Markers { Points.Count: 0 })],
            Height: 0.26);

        IEnumerable<DateOnly> Within(IEnumerable<DateOnly> days) => days.Where(day => day.DayNumber >= from && day.DayNumber <= to).Distinct();
    }

    private static IEnumerable<Tick> Rows(bool hasPlans, HistoryWords words)
    {
        yield return new Tick(Payments, words[nameof(HistoryText.RowPayments)]);
        yield return new Tick(Contacts, words[nameof(HistoryText.RowContacts)]);
        if (hasPlans)
        {
            yield return new Tick(Proposals, words[nameof(HistoryText.RowProposals)]);
        }
    }

    private static IEnumerable<Point> Rules(LoanTimeline line, HistoryWords words)
    {
        yield return new Point(line.Today.DayNumber, Payments, words[nameof(HistoryText.Today)]);
        if (line.Clock.NextStageOn is { } next)
        {
            yield return new Point(next.DayNumber, Payments, words[nameof(HistoryText.NextStage)]);
        }
    }

    private static string Says(LoanHistory loan, TimelineInstalment[] shown, TimelineInstalment[] earlier, DateOnly[] plans, HistoryWords words)
    {
        List<string> says =
        [
            words.With(
                nameof(HistoryText.Says), words.Day(shown[0].DueOn), words.Day(loan.Line.Today), Count(InstalmentMark.PaidOnTime), Count(InstalmentMark.PaidLate), Count(InstalmentMark.Unpaid)),
        ];
        if (earlier.Length > 0)
        {
            says.Add(words.With(nameof(HistoryText.SaysEarlier), earlier.Length, words.Day(earlier[^1].DueOn), earlier.Count(row => row.Mark is InstalmentMark.PaidOnTime)));
        }

        if (plans.Length > 0)
        {
            says.Add(words.With(nameof(HistoryText.SaysProposals), string.Join(", ", plans.Select(words.Day))));
        }

        if (loan.Line.Clock is { NextStage: { } stage, NextStageOn: { } on })
        {
            says.Add(words.With(nameof(HistoryText.SaysNext), stage.Name, words.Day(on)));
        }

        return string.Join(' ', says);

        int Count(InstalmentMark mark) => shown.Count(row => row.Mark == mark);
    }

    private static Figure Balance(LoanHistory loan, HistoryWords words)
    {
        var (first, now) = (loan.Balance[0], loan.Balance[^1]);
        var top = loan.Balance.Max(row => Math.Max(row.Contract.Minor, row.Owed.Minor));
        var (from, to) = (first.On.DayNumber, now.On.DayNumber);
        return new Figure(
            words[nameof(HistoryText.Balance)],
            words.With(nameof(HistoryText.BalanceSays), words.Day(now.On), words.Amount(now.Owed), words.Amount(now.Contract)),
            new Axis(from, Math.Max(to, from + 1), Months(from, Math.Max(to, from + 1), words)),
            new Axis(0, top * 1.05, [new Tick(0, words.Amount(Money.Zero(first.Owed.Currency))), new Tick(top, words.Amount(new Money(top, first.Owed.Currency)))]),
            [
                new Line(words[nameof(HistoryText.Contract)], [.. Steps(loan.Balance, row => row.Contract)], LineStroke.Dashed),
                new Line(words[nameof(HistoryText.Owed)], [.. Steps(loan.Balance, row => row.Owed)]),
            ],
            Height: 0.24);
    }

    // What is owed stays until the day it changes.
    private static IEnumerable<Point> Steps(IReadOnlyList<BalancePoint> rows, Func<BalancePoint, Money> amount) => rows.SelectMany((row, i) => i == 0
        ? [new Point(row.On.DayNumber, amount(row).Minor)]
        : new[] { new Point(row.On.DayNumber, amount(rows[i - 1]).Minor), new Point(row.On.DayNumber, amount(row).Minor) });

    private static IEnumerable<BalancePoint> Thinned(IReadOnlyList<BalancePoint> rows)
    {
        var step = Math.Max(1, (rows.Count + MostBalanceRows - 1) / MostBalanceRows);
        return rows.Where((_, i) => i == 0 || (rows.Count - 1 - i) % step == 0);
    }

    // The first of a month, about five of them.
    private static Tick[] Months(int from, int to, HistoryWords words)
    {
        var start = DateOnly.FromDayNumber(from);
        var step = Math.Max(1, (to - from) / 30 / 5);
        var first = new DateOnly(start.Year, start.Month, 1).AddMonths(1);
        return
        [
            .. Enumerable.Range(0, 12).Select(i => first.AddMonths(i * step)).TakeWhile(day => day.DayNumber <= to)
                .Select(day => new Tick(day.DayNumber, words.Month(day))),
        ];
    }
}
