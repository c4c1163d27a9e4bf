using System.Globalization;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Documents.CashFlow;

/// <summary>The thirteen weeks on paper: the short answer first, then the picture, the weeks, what was assumed and what they are made of.</summary>
public static class CashFlowPaper
{
    /// <summary>The weeks as a paper of their own.</summary>
    /// <param name="contents">What it says.</param>
    /// <exception cref="CultureNotFoundException">The language is not a culture name.</exception>
    public static Document Compose(CashFlowPaperContents contents)
    {
        var words = new CashFlowWords(CultureInfo.GetCultureInfo(contents.Language));
        return new Document
        {
            Title = words[contents.IsExample ? nameof(CashFlowPaperText.TitleExample) : nameof(CashFlowPaperText.Title)],
            Subtitle = contents.Business.Length > 0 ? contents.Business : null,
            Reference = words.With(nameof(CashFlowPaperText.Reference), contents.Reference),
            Version = 1,
            DatedOn = contents.DatedOn,
            Language = contents.Language,
            Author = contents.Business.Length > 0 ? contents.Business : null,
            FooterNote = words[nameof(CashFlowPaperText.Footer)],
            Blocks =
            [
                .. Blocks(contents),
                new Paragraph(words[nameof(CashFlowPaperText.Declaration)]),
                new SignatureBlock([new SignatureLine(words[nameof(CashFlowPaperText.Sign)], contents.SignedBy.Length > 0 ? contents.SignedBy : null)]),
            ],
        };
    }

    /// <summary>What the weeks are called as an annex.</summary>
    /// <param name="language">The reader's language, as a culture name.</param>
    public static string TitleIn(string language) => new CashFlowWords(CultureInfo.GetCultureInfo(language))[nameof(CashFlowPaperText.Title)];

    /// <summary>The weeks without a title, for the paper and for an annex.</summary>
    /// <param name="contents">What they say.</param>
    public static IReadOnlyList<Block> Blocks(CashFlowPaperContents contents)
    {
        var words = new CashFlowWords(CultureInfo.GetCultureInfo(contents.Language));
        return
        [
            InShort(contents, words),
            .. Reservations(contents, words),
            CashFlowFigure.Of(contents.Outlook, words),
            Weeks(contents.Outlook, words),
            .. Assumptions(contents.Outlook, words),
            .. MadeOf(contents, words),
            new Note(words[nameof(CashFlowPaperText.How)] + (contents.AsContracted is null ? " " + words[nameof(CashFlowPaperText.HowOverdue)] : "")),
        ];
    }

    private static KeyValueList InShort(CashFlowPaperContents contents, CashFlowWords words)
    {
        var (outlook, flow) = (contents.Outlook, contents.Outlook.AsPlanned);
        List<KeyValue> pairs =
        [
            new(words[nameof(CashFlowPaperText.Period)], words.With(nameof(CashFlowPaperText.FromTo), words.Day(flow.Weeks[0].StartsOn), words.Day(flow.Weeks[^1].EndsOn))),
            new(words[nameof(CashFlowPaperText.Opening)], contents.IsOpeningKnown ? words.Amount(flow.Weeks[0].Opening) : words[nameof(CashFlowPaperText.NotKnown)]),
            new(words[nameof(CashFlowPaperText.LowestWeek)], words.With(nameof(CashFlowPaperText.WeekWith), words.Number(flow.Lowest.Number), words.Day(flow.Lowest.StartsOn), words.Amount(flow.Lowest.Closing))),
            new(words[nameof(CashFlowPaperText.FirstBelowZero)], flow.FirstBelowZero is { } below
                ? words.With(nameof(CashFlowPaperText.WeekFrom), words.Number(below.Number), words.Day(below.StartsOn))
                : words[nameof(CashFlowPaperText.Never)]),
        ];
        if (outlook.Minimum is { } minimum)
        {
            pairs.Add(new(words[nameof(CashFlowPaperText.Minimum)], flow.FirstBelow(minimum) is { } tight
                ? words.With(nameof(CashFlowPaperText.MinimumMissed), words.Amount(minimum), words.Number(tight.Number), words.Day(tight.StartsOn))
                : words.With(nameof(CashFlowPaperText.MinimumKept), words.Amount(minimum))));
        }

        if (contents.AsContracted is { } contracted)
        {
            pairs.Add(new(
                words[nameof(CashFlowPaperText.Instalments)], words[contents.Loans.IsZero ? nameof(CashFlowPaperText.InstalmentsAsked) : nameof(CashFlowPaperText.InstalmentsAskedAndOthers)]));
            pairs.Add(new(words[nameof(CashFlowPaperText.Cover)], words.With(nameof(CashFlowPaperText.CoverBoth), words.Ratio(flow.Cover.Ratio), words.Ratio(contracted.AsPlanned.Cover.Ratio))));
        }
        else
        {
            pairs.Add(new(words[nameof(CashFlowPaperText.Cover)], words.Ratio(flow.Cover.Ratio)));
        }

        return new KeyValueList(pairs);
    }

    private static IEnumerable<Block> Reservations(CashFlowPaperContents contents, CashFlowWords words)
    {
        if (!contents.IsOpeningKnown)
        {
            yield return new Note(words[nameof(CashFlowPaperText.OpeningUnknown)]);
        }

        if (contents is { AsContracted.AsPlanned: { } without, Overdue: { } overdue })
        {
            yield return new Note(words.With(
                nameof(CashFlowPaperText.InsteadOfPlan), words.Number(without.Lowest.Number), words.Amount(without.Lowest.Closing), words.Amount(without.Weeks[^1].Closing), words.Amount(overdue)));
        }

        if (contents.Unknown > 0)
        {
            yield return new Note(words.With(nameof(CashFlowPaperText.EntriesUnknown), words.Number(contents.Unknown)));
        }

        foreach (var apart in contents.Outlook.KeptApart)
        {
            yield return new Note(words.With(nameof(CashFlowPaperText.KeptApart), apart.Currency.Code, words.Amount(apart.Receipts), words.Amount(apart.Payments)));
        }

        foreach (var rate in contents.Rates)
        {
            yield return new Note(words.With(nameof(CashFlowPaperText.RateUsed), rate.From.Code, words.Rate(rate.Rate), rate.To.Code, words.Day(rate.RateOn), rate.Source));
        }
    }

    private static Table Weeks(CashOutlook outlook, CashFlowWords words)
    {
        var flow = outlook.AsPlanned;
        return new Table(
            words[nameof(CashFlowPaperText.WeeksCaption)],
            [
                new TableColumn(words[nameof(CashFlowPaperText.Week)]), new TableColumn(words[nameof(CashFlowPaperText.From)]), new TableColumn(words[nameof(CashFlowPaperText.OpeningShort)], ColumnAlignment.End),
                new TableColumn(words[nameof(CashFlowPaperText.In)], ColumnAlignment.End), new TableColumn(words[nameof(CashFlowPaperText.Out)], ColumnAlignment.End),
                new TableColumn(words[nameof(CashFlowPaperText.ToLenders)], ColumnAlignment.End), new TableColumn(words[nameof(CashFlowPaperText.Closing)], ColumnAlignment.End),
            ],
            [
                .. flow.Weeks.Select(week => new TableRow(
                [
                    week == flow.Lowest ? words.With(nameof(CashFlowPaperText.LowestMark), words.Number(week.Number)) : words.Number(week.Number),
                    words.DayShort(week.StartsOn), words.Amount(week.Opening), words.Amount(week.Receipts), words.Amount(week.Payments), words.Amount(week.DebtService), words.Amount(week.Closing),
                ])),
                new TableRow(
                    [words[nameof(CashFlowPaperText.Together)], "", "", words.Amount(flow.Receipts), words.Amount(flow.Payments), words.Amount(flow.DebtService), ""], IsSum: true),
            ]);
    }

    private static IEnumerable<Block> Assumptions(CashOutlook outlook, CashFlowWords words)
    {
        yield return new Heading(words[nameof(CashFlowPaperText.AssumptionsTitle)]);
        foreach (var kind in Enum.GetValues<CashScenarioKind>())
        {
            yield return new Paragraph([Phrase.Strong(words.Of(kind) + ". "), words.Says(kind)]);
        }

        yield return new Table(
            words[nameof(CashFlowPaperText.AssumptionsCaption)],
            [
                new TableColumn(words[nameof(CashFlowPaperText.If)]), new TableColumn(words[nameof(CashFlowPaperText.LowestWeek)]),
                new TableColumn(words[nameof(CashFlowPaperText.ClosesAt)], ColumnAlignment.End), new TableColumn(words[nameof(CashFlowPaperText.FirstBelowZero)]),
                new TableColumn(words[nameof(CashFlowPaperText.AtTheEnd)], ColumnAlignment.End), new TableColumn(words[nameof(CashFlowPaperText.Cover)], ColumnAlignment.End),
            ],
            [
                .. Enum.GetValues<CashScenarioKind>().Select(kind => new TableRow(
                [
                    words.Of(kind), words.With(nameof(CashFlowPaperText.WeekFrom), words.Number(outlook[kind].Lowest.Number), words.DayShort(outlook[kind].Lowest.StartsOn)),
                    words.Amount(outlook[kind].Lowest.Closing),
                    outlook[kind].FirstBelowZero is { } below ? words.With(nameof(CashFlowPaperText.WeekFrom), words.Number(below.Number), words.DayShort(below.StartsOn)) : words[nameof(CashFlowPaperText.Never)],
                    words.Amount(outlook[kind].Weeks[^1].Closing), words.Ratio(outlook[kind].Cover.Ratio),
                ])),
            ]);
    }

    private static IEnumerable<Block> MadeOf(CashFlowPaperContents contents, CashFlowWords words)
    {
        yield return new Heading(words[nameof(CashFlowPaperText.MadeOfTitle)]);
        List<TableRow> rows = [];
        foreach (var (kind, amount) in contents.Kinds)
        {
            rows.Add(new TableRow([words.Of(kind), Comes(kind) ? words.Amount(amount) : "", Comes(kind) ? "" : words.Amount(amount)]));
        }

        if (contents is { CountsLoans: true, Asked: { IsZero: false } asked })
        {
            rows.Add(new TableRow([words[nameof(CashFlowPaperText.Asked)], "", words.Amount(asked)]));
        }

        if (contents.CountsLoans && !contents.Loans.IsZero)
        {
            rows.Add(new TableRow([words[contents.AsContracted is null ? nameof(CashFlowPaperText.Loans) : nameof(CashFlowPaperText.OtherLoans)], "", words.Amount(contents.Loans)]));
        }

        rows.Add(new TableRow([words[nameof(CashFlowPaperText.Together)], words.Amount(contents.Outlook.AsPlanned.Receipts), words.Amount(contents.Outlook.AsPlanned.Payments)], IsSum: true));
        yield return new Table(
            null,
            [
                new TableColumn(words[nameof(CashFlowPaperText.Kind)]), new TableColumn(words[nameof(CashFlowPaperText.In)], ColumnAlignment.End),
                new TableColumn(words[nameof(CashFlowPaperText.Out)], ColumnAlignment.End),
            ],
            rows);
        if (!contents.CountsLoans)
        {
            yield return new Note(words[nameof(CashFlowPaperText.LoansLeftOut)]);
        }

        static bool Comes(CashEntryKind kind) => kind.Flow() is CashKind.CustomerReceipt or CashKind.OtherReceipt;
    }
}
