using OverdueHelper.Documents.Model;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Papers;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Tests.Plans;

public sealed class RepaymentPlanPaperTests
{
    private static readonly ProposalPart[] _longer = [new(ProposalKind.LongerTerm) { Instalments = 42 }, new(ProposalKind.WaivePenalties)];

    [Fact]
    public void Each_request_of_the_letter_has_a_box_of_its_own_in_the_reply()
    {
        var paper = RepaymentPlanPaper.Compose(PlanCase.Asking(_longer) with { AsksFreeze = true });

        var asked = paper.Blocks.OfType<Table>().Single(table => table.Caption == "What I ask you to do").Rows;
        var boxes = paper.Blocks.OfType<ReplyBox>().Single().Choices.Select(choice => choice.Text).ToList();
        Assert.Equal(6, asked.Count);
        Assert.All(asked, row => Assert.Contains($"{row.Cells[0]}: {row.Cells[1]}", boxes));
    }

    [Fact]
    public void A_longer_term_and_what_becomes_of_the_overdue_amount_stand_in_the_request_whatever_brings_them()
    {
        var paper = RepaymentPlanPaper.Compose(PlanCase.Asking(new ProposalPart(ProposalKind.InterestOnly) { Instalments = 6 }));

        var box = Said(paper.Blocks.OfType<Ask>().First().Phrases);
        Assert.Contains("There are 33 instalments instead of 27.", box, StringComparison.Ordinal);
        Assert.Contains("What is overdue is part of this plan.", box, StringComparison.Ordinal);
        var asked = paper.Blocks.OfType<Table>().Single(table => table.Caption == "What I ask you to do").Rows.ToDictionary(row => row.Cells[0], row => row.Cells[1]);
        Assert.Equal("33 instalments instead of 27; the last on 4 August 2029 instead of 4 February 2029", asked["Change the term"]);
        Assert.EndsWith("without interest, from 4 June 2027 to 4 May 2028", asked["Take what is overdue into the plan"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_paid_today_is_posted_where_it_changes_no_row_and_lowers_the_total_by_itself()
    {
        var said = Everything(RepaymentPlanPaper.Compose(PlanCase.Asking(_longer) with { PaysTodayMinor = 50_00 }));
        var total = PlanCase.Asking(_longer).Loans[0].Proposal.TotalToPay;
        var culture = System.Globalization.CultureInfo.GetCultureInfo("en-GB");

        Assert.Contains("Please post it to the overdue amounts of", said, StringComparison.Ordinal);
        Assert.Contains(
            $"with it, {PaperFormats.Amount(total - new Money(50_00, PlanCase.Pounds), culture)} is still to pay in all instead of {PaperFormats.Amount(total, culture)}.", said, StringComparison.Ordinal);
        Assert.Contains(
            "Please set it against the last instalments of this plan.",
            Everything(RepaymentPlanPaper.Compose(PlanCase.Asking(_longer) with { PaysTodayMinor = 5_000_00 })),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_paid_today_is_said_without_a_judgement_and_with_its_reason()
    {
        var low = new PlanCashLow(3, new DateOnly(2026, 12, 10), new Money(8_984_00, PlanCase.Pounds), new Money(9_000_00, PlanCase.Pounds));
        var said = Everything(RepaymentPlanPaper.Compose(PlanCase.Asking(_longer) with { PaysTodayMinor = 0, CashLow = low }));

        Assert.Contains(
            "No payment is made today. Cash is lowest in week 3, from 10 December 2026: £8,984.00. The business needs to keep £9,000.00.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("cannot pay", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BorrowerKind.Person, "My payday is 1 December 2026; I can pay the instalments from then on.")]
    [InlineData(BorrowerKind.Company, "Money comes in on 1 December 2026; the instalments can be paid from then on.")]
    public void A_business_has_no_payday(BorrowerKind kind, string sentence)
    {
        var contents = PlanCase.Asking(_longer) with { PaydayOn = new DateOnly(2026, 12, 1) };
        contents.Borrower.Kind = kind;

        Assert.Contains(sentence, Everything(RepaymentPlanPaper.Compose(contents)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_month_derives_what_is_left_once_this_plan_and_the_other_lenders_are_paid()
    {
        var month = new PlanMonth(Pounds(1_940_00), Pounds(1_682_00), Pounds(40_00), Pounds(0), true) { Asked = Pounds(185_01), OtherLoans = Pounds(25_00) };

        var rows = RepaymentPlanPaper.Compose(PlanCase.Asking(_longer) with { Month = month }).Blocks.OfType<Table>().Single(table => table.Columns[^1].Header == "A month").Rows;

        Assert.Equal(
            [("Left before loan payments", "£218.00"), ("This plan, at its highest instalment", "-£185.01"), ("Other lenders, as agreed today", "-£25.00"), ("Left each month with this plan", "£7.99")],
            rows.TakeLast(4).Select(row => (row.Cells[0], row.Cells[1])));
    }

    [Fact]
    public void A_freeze_leaves_the_table_as_it_is()
    {
        var said = Everything(RepaymentPlanPaper.Compose(PlanCase.Asking(_longer) with { AsksFreeze = true }));

        Assert.Contains("Interest that is not charged while you consider comes off the last instalment; the others stay.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("compute it anew", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reply_is_asked_for_by_a_day()
    {
        Assert.Contains(
            "Please reply in writing by 2 December 2026; the next instalment falls due on 4 December 2026.",
            Everything(RepaymentPlanPaper.Compose(PlanCase.Asking(_longer))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_that_is_an_annex_does_not_follow()
    {
        var contents = PlanCase.Asking(_longer) with
        {
            Enclosures = [new PlanEnclosure("IncomeAndSpending", PaperState.Needed, IsAnnexed: true), new PlanEnclosure("BankStatements", PaperState.Needed)],
        };

        var items = RepaymentPlanPaper.Compose(contents).Blocks.OfType<CheckList>().Single().Items;

        Assert.Equal([(BoxState.On, "in the annex"), (BoxState.Off, "follows")], items.Select(item => (item.State, item.Note)));
    }

    private static Money Pounds(long minor) => new(minor, PlanCase.Pounds);

    private static string Said(IEnumerable<Phrase> phrases) => string.Concat(phrases.Select(phrase => phrase.Text));

    private static string Everything(Document paper) => string.Join('\n', paper.Blocks.Select(block => block switch
    {
        Paragraph paragraph => Said(paragraph.Phrases),
        Note note => Said(note.Phrases),
        Ask ask => Said(ask.Phrases),
        _ => "",
    }));
}
