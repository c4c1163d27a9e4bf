using OverdueHelper.Documents.CashFlow;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Tests.CashFlow;

public sealed class CashFlowPaperTests
{
    private static readonly Currency _eur = Currency.Of("EUR");
    private static readonly DateOnly _start = new(2026, 11, 30);

    [Fact]
    public void It_says_the_lowest_week_first_marks_it_in_words_and_names_every_assumption()
    {
        var paper = CashFlowPaper.Compose(Contents());

        var first = Assert.IsType<KeyValueList>(paper.Blocks[0]);
        Assert.Contains(new KeyValue("Lowest week", "Week 3, from 14 December 2026: €200.00"), first.Items);
        Assert.Contains(new KeyValue("First week below zero", "none"), first.Items);
        var weeks = paper.Blocks.OfType<Table>().First();
        Assert.Equal("3 lowest", weeks.Rows[2].Cells[0]);
        Assert.Equal(CashForecast.WeekCount + 1, weeks.Rows.Count);
        Assert.Equal(
            ["As planned. ", "Customers pay 20% less. ", "Customers pay two weeks later. ", "Both. "],
            paper.Blocks.OfType<Paragraph>().Take(4).Select(paragraph => paragraph.Phrases[0].Text));
    }

    [Fact]
    public void What_is_not_known_is_said_and_never_shown_as_zero()
    {
        var paper = CashFlowPaper.Compose(Contents() with { IsOpeningKnown = false, Unknown = 2 });

        Assert.Contains(new KeyValue("In the bank at the start", "not known yet"), Assert.IsType<KeyValueList>(paper.Blocks[0]).Items);
        var notes = paper.Blocks.OfType<Note>().Select(note => note.Phrases[0].Text).ToList();
        Assert.Contains("2 entries lack an amount or a day and are not counted.", notes);
        Assert.Contains("The balance at the start is not known yet and counts as nothing here.", notes);
    }

    [Fact]
    public void The_files_carry_the_figures_of_the_paper()
    {
        var paper = CashFlowPaper.Compose(Contents());

        var pdf = new PdfRenderer().Render(paper);

        Assert.Empty(pdf.MissingGlyphs);
        Assert.NotNull(pdf.Bytes);
        Assert.NotEmpty(DocxRenderer.Render(paper));
        Assert.Equal("Signature, date", Assert.IsType<SignatureBlock>(paper.Blocks[^1]).Lines[0].Label);
    }

    [Fact]
    public void With_a_plan_it_says_whose_instalments_are_counted_and_what_the_contract_would_leave()
    {
        var contract = CashOutlook.Of(
            new Money(1_000_00, _eur), _start, [new("Customer", _start, new Money(900_00, _eur), CashKind.CustomerReceipt), new("Bank", _start, new Money(600_00, _eur), CashKind.DebtService)]);
        var asked = CashOutlook.Of(
            new Money(1_000_00, _eur), _start, [new("Customer", _start, new Money(900_00, _eur), CashKind.CustomerReceipt), new("Bank", _start, new Money(300_00, _eur), CashKind.DebtService)]);

        var paper = CashFlowPaper.Compose(Contents() with { Outlook = asked, AsContracted = contract, Asked = new Money(300_00, _eur), Overdue = new Money(250_00, _eur) });

        var first = Assert.IsType<KeyValueList>(paper.Blocks[0]);
        Assert.Contains(new KeyValue("Instalments counted", "those that the plan asks for"), first.Items);
        Assert.Contains(new KeyValue("Debt-service cover", "3.00; 1.50 with the instalments of the contract"), first.Items);
        Assert.StartsWith(
            "With the instalments of the contract instead, cash is lowest in week 1 with €1,300.00, and €1,300.00 is there at the end. What is overdue, €250.00, would come on top.",
            Assert.IsType<Note>(paper.Blocks[1]).Phrases[0].Text,
            StringComparison.Ordinal);
    }

    private static CashFlowPaperContents Contents()
    {
        CashItem[] items =
        [
            new("Customer", _start.AddDays(4), new Money(2_000_00, _eur), CashKind.CustomerReceipt),
            new("Wages", _start.AddDays(15), new Money(2_800_00, _eur), CashKind.Payment),
            new("Customer", _start.AddDays(40), new Money(900_00, _eur), CashKind.CustomerReceipt),
        ];
        return new CashFlowPaperContents
        {
            Reference = "OH-1",
            DatedOn = _start,
            Language = "en-GB",
            Business = "Workshop",
            Outlook = CashOutlook.Of(new Money(1_000_00, _eur), _start, items, minimum: new Money(500_00, _eur)),
            Loans = Money.Zero(_eur),
            Kinds = [(CashEntryKind.Receivable, new Money(2_900_00, _eur)), (CashEntryKind.RunningCost, new Money(2_800_00, _eur))],
        };
    }
}
