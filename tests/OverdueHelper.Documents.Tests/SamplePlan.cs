using System.Globalization;
using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Tests;

/// <summary>A repayment plan of several pages with every kind of block. Its figures are placeholders; nothing is computed from them.</summary>
internal static class SamplePlan
{
    private static readonly CultureInfo _british = CultureInfo.GetCultureInfo("en-GB");

    internal static Document English(int rows = 60, PaperSize size = PaperSize.A4) => new()
    {
        Title = "Repayment plan",
        Subtitle = "For the hardship department of Harbour Bank. Please forward if received at a branch.",
        Reference = "Plan OH-7K3Q-2",
        Version = 2,
        DatedOn = new DateOnly(2026, 11, 23),
        Language = "en-GB",
        Author = "Maya Okafor",
        FooterNote = "Figures computed on 23 November 2026 from the entries listed on the last page.",
        CopyLabel = "Copy for the bank",
        PaperSize = size,
        Blocks =
        [
            new KeyValueList(
                [
                    new KeyValue("Borrower", "Maya Okafor"), new KeyValue("Loan", "car loan, ending 4417"), new KeyValue("Reached at", "weekdays after 15:00"),
                    new KeyValue("Overdue today", "£498.04"), new KeyValue("For", "53 days, 2 instalments"), new KeyValue("Still to pay in all", "£6,257.13"),
                ],
                Columns: 2),
            new WriteLine("Full number of the loan", "To be written by hand: this paper does not hold it."),
            new Ask(
            [
                "I ask for ", Phrase.Strong("42 instalments of £176.80"), " from 1 January 2027 at the present rate of 9.9%, with the two unpaid instalments included, ",
                "and for the late fee of £12.00 to be waived. I can keep this from my present income, and it costs the bank nothing against the contract.",
            ]),
            new Heading("What happened, and what has changed"),
            new Paragraph("My hours were cut from 38 to 24 on 14 September. From 7 December I work 32 hours again (letter enclosed). I wrote on 9 November and rang on 17 November (Ms Patel, ticket H-20931)."),
            new Heading("What the bank's system needs"),
            new Table(
                null,
                [new TableColumn("Field"), new TableColumn("Now", ColumnAlignment.End), new TableColumn("Asked for", ColumnAlignment.End)],
                [
                    new TableRow(["Annual rate", "9.9%", "9.9%"]), new TableRow(["Instalments left", "29", "42"]), new TableRow(["Instalment", "£243.02", "£176.80"]),
                    new TableRow(["First due date", "1 December 2026", "1 January 2027"]), new TableRow(["Arrears added to the balance", "", "£486.04"]),
                    new TableRow(["Waiver: late fees", "£12.00", "£12.00"]), new TableRow(["Waiver: interest", "", "none"]),
                ]),
            new Heading("My month"),
            new Table(
                null,
                [new TableColumn(""), new TableColumn("Income", ColumnAlignment.End), new TableColumn("Spending", ColumnAlignment.End), new TableColumn("Buffer", ColumnAlignment.End), new TableColumn("Left for this loan", ColumnAlignment.End)],
                [new TableRow(["From December 2026", "£1,912.00", "£1,682.00", "£40.00", "£190.00"])]),
            new Heading("Enclosed"),
            new CheckList(
            [
                new CheckItem("Employer's letter", BoxState.On, "page 3"), new CheckItem("Two payslips", BoxState.On, "page 4"),
                new CheckItem("Bank statement, November", BoxState.Off, "follows by 2 December"), new CheckItem("Proof of savings", BoxState.NotApplicable),
            ]),
            new SignatureBlock([new SignatureLine("Borrower, date", "Maya Okafor"), new SignatureLine("For the bank, name, date")]),
            new PageBreak(),
            new Heading("The clock"),
            new Figure(
                "Days past due and the bank's stages",
                "The loan is 53 days past due. The next stage, 60 days, begins on 30 November 2026.",
                new Axis(0, 90, [new Tick(0, "1 October"), new Tick(30, "30 days"), new Tick(60, "60 days"), new Tick(90, "90 days")]),
                new Axis(0, 1, []),
                [
                    new Bars("Passed", [new Bar(0, 53, 0.3, 0.7)], BarFill.Dark), new Bars("Until the next stage", [new Bar(53, 60, 0.3, 0.7)], BarFill.Hatched),
                    new Bars("Later", [new Bar(60, 90, 0.3, 0.7)], BarFill.Light), new Markers("Today", [new Point(53, 0.5, "today")], MarkerShape.Rule),
                ],
                Height: 0.12),
            new Heading("Balance", Level: 2),
            new Figure(
                "What is still to pay",
                "By the contract the loan ends in April 2029; as asked for it ends in June 2030.",
                new Axis(0, 42, [new Tick(0, "2027"), new Tick(12, "2028"), new Tick(24, "2029"), new Tick(36, "2030")]),
                new Axis(0, 6500, [new Tick(0, "£0"), new Tick(2000, "£2,000"), new Tick(4000, "£4,000"), new Tick(6000, "£6,000")]),
                [
                    new Line("By the contract", [new Point(0, 6257), new Point(10, 4200), new Point(20, 2050), new Point(29, 0)], LineStroke.Dashed),
                    new Line("As asked for", [new Point(0, 6257), new Point(14, 4300), new Point(28, 2250), new Point(42, 0)]),
                    new Markers("Payments made", [new Point(0, 6257), new Point(2, 5950)], MarkerShape.Triangle),
                ]),
            new Heading("All instalments of the proposal"),
            Schedule(rows),
            new Note("Interest is counted by the month: a twelfth of the yearly rate on the balance, rounded to the penny, half to even."),
            new Heading("Reply"),
            new ReplyBox(
                "Reply of the bank",
                [new ReplyChoice("Accepted as asked"), new ReplyChoice("Declined, because", HasLine: true), new ReplyChoice("Counter-offer", HasLine: true)],
                ["Name", "Date", "By when the borrower must answer", "Ticket"]),
            new ReceiptSlip("Receipt", "Plan OH-7K3Q-2, version 2, received at the branch", ["On", "By"], "Stamp"),
        ],
    };

    internal static Document Chinese() => new()
    {
        Title = "还款计划",
        Subtitle = "致海港银行贷后管理部门",
        Reference = "计划 OH-7K3Q-2",
        Version = 1,
        DatedOn = new DateOnly(2026, 11, 23),
        Language = "zh-Hans",
        Author = "王小明",
        Blocks =
        [
            new Ask(["我请求改为", Phrase.Strong("42 期，每期 ¥1,768.00"), "，自 2027 年 1 月 1 日起，年利率不变。"]),
            new Heading("情况说明"),
            new Paragraph("本还款计划由借款人自愿提出，供银行工作人员审阅；如有疑问，请联系贵行贷后管理部门。逾期金额：¥12,345.67，计划于2026年3月起分期偿还。人民银行的有关规定（见附件）适用于本计划。"),
            new CheckList([new CheckItem("收入证明", BoxState.On), new CheckItem("银行流水", BoxState.Off, "十二月补交"), new CheckItem("经营执照", BoxState.NotApplicable)]),
            new Paragraph("This copy is for Harbour Bank.") { Language = "en-GB" },
        ],
    };

    internal static Document With(params Block[] blocks) => new()
    {
        Title = "Repayment plan",
        Reference = "Plan OH-7K3Q-2",
        Version = 1,
        DatedOn = new DateOnly(2026, 11, 23),
        Language = "en-GB",
        Blocks = blocks,
    };

    internal static Table Schedule(int rows) => new(
        "Schedule",
        [
            new TableColumn("No.", ColumnAlignment.End), new TableColumn("Due on"), new TableColumn("Instalment", ColumnAlignment.End),
            new TableColumn("Interest", ColumnAlignment.End), new TableColumn("Principal", ColumnAlignment.End), new TableColumn("Balance", ColumnAlignment.End),
        ],
        [
            .. Enumerable.Range(1, rows).Select(number => new TableRow(
            [
                number.ToString(_british), new DateOnly(2027, 1, 1).AddMonths(number - 1).ToString("d MMMM yyyy", _british),
                Pounds(17680), Pounds(5162 - number), Pounds(12518 + number), Pounds(625713 - (number * 1200)),
            ])),
            new TableRow(["", "Sum", Pounds(17680 * rows), Pounds(5000 * rows), Pounds(12680 * rows), ""], IsSum: true),
        ]);

    private static string Pounds(long pence) => (pence / 100m).ToString("C", _british);
}
