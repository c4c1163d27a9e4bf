using OverdueHelper.Documents.Budgets;
using OverdueHelper.Documents.Model;
using OverdueHelper.Documents.Papers;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Papers;

namespace OverdueHelper.Documents.Plans;

/// <summary>What the repayment plan for one lender says, in the order in which a bank reads it.</summary>
public static class RepaymentPlanPaper
{
    /// <summary>The plan as a document; whose copy it is can be set on it.</summary>
    /// <param name="contents">What it says.</param>
    /// <exception cref="ArgumentException">No loan is in it.</exception>
    public static Document Compose(RepaymentPlanContents contents)
    {
        if (contents.Loans.Count == 0)
        {
            throw new ArgumentException("A plan without a loan asks for nothing.", nameof(contents));
        }

        var culture = System.Globalization.CultureInfo.GetCultureInfo(contents.Language);
        var words = new PaperWords(culture);
        var sender = new PlanSender(contents, words);
        PlanLoanBlocks[] loans = [.. contents.Loans.Select(loan => new PlanLoanBlocks(loan, contents, words))];
        return new Document
        {
            Title = words[contents.IsExample ? nameof(PlanText.TitleExample) : nameof(PlanText.Title)],
            Subtitle = words.With(nameof(PlanText.Subtitle), contents.LenderName),
            Reference = words.With(nameof(PlanText.Reference), contents.Reference),
            Version = contents.Version,
            DatedOn = contents.DatedOn,
            Language = contents.Language,
            Author = sender.Name,
            FooterNote = words.With(contents.IsExample ? nameof(PlanText.FooterExample) : nameof(PlanText.Footer), words.Day(contents.DatedOn)),
            Blocks =
            [
                .. sender.Opening(),
                .. loans.SelectMany(loan => loan.Request()),
                .. Wanted(contents, words),
                .. new PlanPayingNow(contents, loans[0].Name, words).All(),
                .. Happened(contents, words),
                .. Points(contents, words),
                .. loans.SelectMany(loan => loan.BankFields()),
                .. Month(contents, words),
                .. StressBlocks.Of(contents.Stress, contents.StressReason, contents.Language),
                .. Enclosed(contents, words),
                .. loans.SelectMany(loan => loan.Schedule()),
                .. contents.Annexes.SelectMany(annex => Annex(annex, words)),
                .. contents.Annexes.Count > 0 ? [new PageBreak()] : Array.Empty<Block>(),
                .. Reply(loans, words),
                .. sender.Signatures(),
                new ReceiptSlip(
                    words[nameof(PlanText.ReceiptTitle)],
                    words.With(nameof(PlanText.ReceiptText), words.With(nameof(PlanText.Reference), contents.Reference), contents.Version),
                    [words[nameof(PlanText.ReceiptOn)], words[nameof(PlanText.ReceiptBy)]],
                    words[nameof(PlanText.ReceiptStamp)]),
            ],
        };
    }

    /// <summary>The same plan as one of the two copies.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="copy">Whose copy.</param>
    public static Document For(this Document plan, PlanCopy copy)
    {
        var words = new PaperWords(plan.Culture);
        return plan with
        {
            CopyLabel = copy switch
            {
                PlanCopy.Mine => words[nameof(PlanText.CopyMine)],
                PlanCopy.Bank => words[nameof(PlanText.CopyBank)],
            },
        };
    }

    private static IEnumerable<Block> Wanted(RepaymentPlanContents contents, PaperWords words)
    {
        var due = contents.Loans.Select(loan => loan.Proposal.Start).Where(start => start.Remaining.Count > 0).Select(start => start.NextDueOn).ToList();
        yield return new Paragraph(due.Count > 0
            ? words.With(nameof(PlanText.ReplyWanted), words.Day(contents.ReplyBy), words.Day(due.Min()))
            : words.With(nameof(PlanText.ReplyWantedPast), words.Day(contents.ReplyBy)));
    }

    private static IEnumerable<Block> Happened(RepaymentPlanContents contents, PaperWords words)
    {
        var borrower = contents.Borrower;
        var reason = borrower.Reason is not { } why
            ? ""
            : borrower.HardSince is { } since
                ? words.With(nameof(PlanText.HappenedReason), words["Reason" + why], words.Day(since))
                : words.With(nameof(PlanText.HappenedReasonOnly), words["Reason" + why]);
        if (reason.Length > 0 || borrower.Story.Length > 0)
        {
            yield return new Heading(words[nameof(PlanText.HappenedTitle)]);
            yield return new Paragraph(string.Join(' ', new[] { reason, borrower.Story.Trim() }.Where(part => part.Length > 0)));
        }

        if (contents.Contacts.Count > 0)
        {
            yield return new Heading(words[nameof(PlanText.ContactsTitle)]);
            yield return new Table(
                null,
                [
                    new TableColumn(words[nameof(PlanText.ContactOn)]), new TableColumn(words[nameof(PlanText.ContactHow)]),
                    new TableColumn(words[nameof(PlanText.ContactWho)]), new TableColumn(words[nameof(PlanText.ContactTicket)]),
                ],
                [.. contents.Contacts.Select(contact => new TableRow([words.Day(contact.On), words["Channel" + contact.Channel], contact.Who, contact.Ticket]))]);
        }
    }

    private static IEnumerable<Block> Points(RepaymentPlanContents contents, PaperWords words) => contents.Points.Count == 0
        ? []
        :
        [
            new Heading(words[nameof(PlanText.PointsTitle)]),
            .. contents.Points.Select(point => new Paragraph([Phrase.Strong(BorrowerSentences.Name(point.Criterion, contents.Language) + ": "), point.Sentence])),
        ];

    private static IEnumerable<Block> Month(RepaymentPlanContents contents, PaperWords words)
    {
        if (contents.Month is not { } month)
        {
            yield break;
        }

        yield return new Heading(words[contents.Borrower.Kind is BorrowerKind.Company ? nameof(PlanText.MonthTitleBusiness) : nameof(PlanText.MonthTitle)]);
        yield return new Table(
            null,
            [new TableColumn(""), new TableColumn(words[nameof(PlanText.MonthAmount)], ColumnAlignment.End)],
            [
                new TableRow([words[nameof(PlanText.MonthIncome)], words.Amount(month.Income)]),
                new TableRow([words[nameof(PlanText.MonthSpending)], words.Amount(month.Spending)]),
                new TableRow([words[nameof(PlanText.MonthPutAside)], words.Amount(month.PutAside)]),
                .. month.FirstDebts.IsZero ? Array.Empty<TableRow>() : [new TableRow([words[nameof(PlanText.MonthFirstDebts)], words.Amount(month.FirstDebts)])],
                new TableRow([words[nameof(PlanText.MonthLeft)], words.Amount(month.Left)], IsSum: true),
                .. WithPlan(month, words),
            ]);
        yield return new Note(words[nameof(PlanText.MonthNote)] + (month.IsComplete ? "" : " " + words[nameof(PlanText.MonthUnknown)]));
    }

    private static IEnumerable<TableRow> WithPlan(PlanMonth month, PaperWords words) => month is { Asked: { } asked, OtherLoans: { } others, LeftWithPlan: { } left }
        ?
        [
            new([words[nameof(PlanText.MonthAsked)], words.Amount(-asked)]),
            .. others.IsZero ? Array.Empty<TableRow>() : [new([words[nameof(PlanText.MonthOtherLoans)], words.Amount(-others)])],
            new([words[nameof(PlanText.MonthLeftWithPlan)], words.Amount(left)], IsSum: true),
        ]
        : [];

    private static IEnumerable<Block> Enclosed(RepaymentPlanContents contents, PaperWords words)
    {
        if (contents.Enclosures.Count == 0)
        {
            yield break;
        }

        yield return new Heading(words[nameof(PlanText.EnclosedTitle)]);
        var culture = System.Globalization.CultureInfo.GetCultureInfo(contents.Language);
        yield return new CheckList(
        [
            .. contents.Enclosures.Select(paper => new CheckItem(
                PaperText.ResourceManager.GetString(paper.Paper + "Name", culture) ?? paper.Paper,
                paper.State switch
                {
                    PaperState.Have => BoxState.On,
                    PaperState.Needed => paper.IsAnnexed ? BoxState.On : BoxState.Off,
                    PaperState.NotApplicable => BoxState.NotApplicable,
                },
                paper.IsAnnexed ? words[nameof(PlanText.EnclosedAnnexed)] : paper.State is PaperState.Needed ? words[nameof(PlanText.EnclosedFollows)] : null)),
        ]);
    }

    private static IEnumerable<Block> Annex(PlanAnnex annex, PaperWords words) =>
        [new Heading(words.With(nameof(PlanText.AnnexTitle), annex.Title)), .. annex.Blocks];

    // A counter-offer has lines for its terms, and each request its own box: a clerk may grant one and refuse another.
    private static IEnumerable<Block> Reply(IReadOnlyList<PlanLoanBlocks> loans, PaperWords words) =>
    [
        new ReplyBox(
            words[nameof(PlanText.ReplyTitle)],
            [
                new ReplyChoice(words[nameof(PlanText.ReplyAccepted)]),
                new ReplyChoice(words[nameof(PlanText.ReplyOnly)]),
                .. loans.SelectMany(loan => loan.ReplyPoints()),
                new ReplyChoice(words[nameof(PlanText.ReplyDeclined)], HasLine: true),
                new ReplyChoice(words[nameof(PlanText.ReplyCounter)], HasLine: true),
            ],
            [
                words[nameof(PlanText.ReplyCounterInstalment)], words[nameof(PlanText.ReplyCounterCount)], words[nameof(PlanText.ReplyCounterFirst)],
                words[nameof(PlanText.ReplyBy)], words[nameof(PlanText.ReplyName)], words[nameof(PlanText.ReplyDate)],
            ]),
    ];
}
