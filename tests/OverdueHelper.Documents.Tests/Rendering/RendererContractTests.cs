using System.Globalization;
using OverdueHelper.Documents.Model;
using static OverdueHelper.Documents.Tests.Rendering.PdfReading;

namespace OverdueHelper.Documents.Tests.Rendering;

/// <summary>What every engine must do. They run on the engine that is built.</summary>
public sealed class RendererContractTests
{
    private const double PointTolerance = 1;

    private static readonly IPdfRenderer _renderer = BuiltEngine.Renderer;

    [Fact]
    public void Every_text_of_the_paper_is_in_the_file_word_for_word()
    {
        var plan = SamplePlan.English();
        using var pdf = Open(_renderer.Render(plan).Bytes);
        var text = Squeezed(pdf);
        Assert.All(Expected(plan), expected => Assert.Contains(Squeeze(expected), text));
    }

    [Fact]
    public void A_row_of_the_schedule_stands_on_one_line()
    {
        using var pdf = Open(_renderer.Render(SamplePlan.English()).Bytes);
        var lines = pdf.GetPages().SelectMany(Lines).ToList();
        Assert.Contains("No. Due on Instalment Interest Principal Balance", lines);
        Assert.Contains("1 1 January 2027 £176.80 £51.61 £125.19 £6,245.13", lines);
        Assert.Contains("60 1 December 2031 £176.80 £51.02 £125.78 £5,537.13", lines);
        Assert.Contains("Sum £10,608.00 £3,000.00 £7,608.00", lines);
    }

    [Fact]
    public void The_header_of_a_table_of_400_rows_is_on_every_page_and_no_row_is_lost()
    {
        using var pdf = Open(_renderer.Render(SamplePlan.With(SamplePlan.Schedule(400))).Bytes);
        var pages = pdf.GetPages().Select(Lines).ToList();
        Assert.True(pages.Count > 5);
        Assert.All(pages, lines => Assert.Single(lines, "No. Due on Instalment Interest Principal Balance"));
        var rows = pages.SelectMany(lines => lines).Where(line => line.Contains("£176.80", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]);
        Assert.Equal(Enumerable.Range(1, 400).Select(number => number.ToString(CultureInfo.InvariantCulture)), rows);
    }

    [Fact]
    public void A_sum_never_stands_alone_on_a_page()
    {
        for (var rows = 20; rows < 80; rows++)
        {
            using var pdf = Open(_renderer.Render(SamplePlan.With(SamplePlan.Schedule(rows))).Bytes);
            var last = Lines(pdf.GetPages().Last());
            Assert.Contains(last, line => line.Contains("£176.80", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_page_says_which_it_is_of_which_paper()
    {
        var plan = SamplePlan.English();
        using var pdf = Open(_renderer.Render(plan).Bytes);
        Assert.All(pdf.GetPages(), page =>
        {
            var text = string.Join('\n', Lines(page));
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"page {page.Number} of {pdf.NumberOfPages}"), text);
            Assert.Contains("Plan OH-7K3Q-2, version 2", text);
            Assert.Contains(plan.ContentHash.Printed, text);
        });
    }

    [Fact]
    public void A_heading_is_never_the_last_line_of_a_page()
    {
        for (var lines = 20; lines < 60; lines++)
        {
            var filler = Enumerable.Repeat(new Paragraph("One line."), lines);
            using var pdf = Open(_renderer.Render(SamplePlan.With([.. filler, new Heading("The heading"), new Paragraph("What it heads.")])).Bytes);
            var page = pdf.GetPages().Select(Lines).Single(content => content.Contains("The heading"));
            Assert.Contains("What it heads.", page);
        }
    }

    [Fact]
    public void Check_boxes_are_drawn_as_shapes()
    {
        using var pdf = Open(_renderer.Render(SamplePlan.With(new CheckList(
            [new CheckItem("Payslip", BoxState.On), new CheckItem("Statement", BoxState.Off), new CheckItem("Proof of savings", BoxState.NotApplicable)]))).Bytes);
        Assert.Equal(3, Boxes(pdf));
        Assert.Contains("notneeded", Squeezed(pdf));
    }

    [Fact]
    public void Chinese_text_comes_back_exactly()
    {
        var plan = SamplePlan.Chinese();
        using var pdf = Open(_renderer.Render(plan).Bytes);
        var text = Squeezed(pdf);
        Assert.All(Expected(plan), expected => Assert.Contains(Squeeze(expected), text));
        Assert.Contains("第1页，共1页", text);
    }

    [Fact]
    public void No_line_begins_with_closing_punctuation()
    {
        for (var length = 30; length < 60; length++)
        {
            var text = string.Concat(Enumerable.Repeat(new string('人', length) + "，", 12));
            using var pdf = Open(_renderer.Render(SamplePlan.With(new Paragraph(text))).Bytes);
            Assert.DoesNotContain(pdf.GetPages().SelectMany(Lines), line => line.StartsWith('，'));
        }
    }

    [Fact]
    public void The_same_paper_gives_the_same_bytes() =>
        Assert.Equal(_renderer.Render(SamplePlan.English()).Bytes, _renderer.Render(SamplePlan.English()).Bytes);

    [Fact]
    public void Many_threads_get_the_same_bytes_as_one()
    {
        var alone = _renderer.Render(SamplePlan.English()).Bytes;
        var together = Enumerable.Range(0, 16).AsParallel().Select(_ => _renderer.Render(SamplePlan.English()).Bytes).ToList();
        Assert.All(together, bytes => Assert.Equal(alone, bytes));
    }

    [Theory]
    [InlineData(PaperSize.A4, 595.28, 841.89)]
    [InlineData(PaperSize.Letter, 612, 792)]
    public void The_sheet_has_the_size_asked_for(PaperSize size, double width, double height)
    {
        using var pdf = Open(_renderer.Render(SamplePlan.English(size: size)).Bytes);
        Assert.All(pdf.GetPages(), page =>
        {
            Assert.Equal(width, page.Width, PointTolerance);
            Assert.Equal(height, page.Height, PointTolerance);
            Assert.All(page.Letters, letter => Assert.InRange(letter.EndBaseLine.X, 50, width - 50));
        });
    }

    [Fact]
    public void The_file_says_what_it_is_and_who_speaks()
    {
        var plan = SamplePlan.English();
        using var pdf = Open(_renderer.Render(plan).Bytes);
        Assert.Equal("Repayment plan", pdf.Information.Title);
        Assert.Equal("Maya Okafor", pdf.Information.Author);
        Assert.Equal(plan.ContentHash.Hex, pdf.Information.Keywords);
    }

    [Fact]
    public void A_character_without_a_glyph_is_named_and_nothing_is_drawn()
    {
        var result = _renderer.Render(SamplePlan.With(new Paragraph("Paid by Zoë 😀 on Monday"), new Paragraph("again 😀")));
        Assert.Null(result.Bytes);
        var missing = Assert.Single(result.MissingGlyphs);
        Assert.Equal(("U+1F600", "😀", false), (missing.Code, missing.Text, missing.IsRightToLeft));
        Assert.Contains("Zoë 😀 on", missing.Context);
    }

    [Fact]
    public void Names_written_from_the_right_are_reported_as_such()
    {
        var result = _renderer.Render(SamplePlan.With(new KeyValueList([new KeyValue("Borrower", "שרה כריم")])));
        Assert.Null(result.Bytes);
        Assert.NotEmpty(result.MissingGlyphs);
        Assert.All(result.MissingGlyphs, missing => Assert.True(missing.IsRightToLeft));
    }

    [Fact]
    public void Codes_stand_for_characters_only_when_asked_and_the_paper_says_so()
    {
        var result = _renderer.Render(SamplePlan.With(new Paragraph("Paid by Zoë 😀")), MissingGlyphPolicy.PrintCodes);
        Assert.Single(result.MissingGlyphs);
        using var pdf = Open(result.Bytes);
        var text = Squeezed(pdf);
        Assert.Contains("PaidbyZoë[U+1F600]", text);
        Assert.Contains("Theystandascodesinsquarebrackets:U+1F600.", text);
    }

    [Fact]
    public void Half_of_a_character_is_reported_and_crashes_nothing()
    {
        var result = _renderer.Render(SamplePlan.With(new Paragraph("a\uD83Db")));
        Assert.Equal("U+D83D", Assert.Single(result.MissingGlyphs).Code);
    }

    [Fact]
    public void A_word_wider_than_the_page_is_broken_and_kept()
    {
        var word = string.Concat(Enumerable.Repeat("Donaudampfschifffahrt", 20));
        using var pdf = Open(_renderer.Render(SamplePlan.With(
            new Paragraph(word),
            new Table(null, [new TableColumn("A"), new TableColumn("B")], [new TableRow([word, word])]))).Bytes);
        var text = Squeezed(pdf);
        Assert.Contains(word, text);
        Assert.All(pdf.GetPages().SelectMany(page => page.Letters), letter => Assert.InRange(letter.EndBaseLine.X, 50, 546));
    }

    [Fact]
    public void A_note_of_100_kilobytes_runs_over_as_many_pages_as_it_needs()
    {
        var note = string.Concat(Enumerable.Repeat("We rang again and nobody answered. ", 3000));
        using var pdf = Open(_renderer.Render(SamplePlan.With(new Paragraph(note), new KeyValueList([new KeyValue("Note", note)]), new Ask(note))).Bytes);
        Assert.Equal(9000, Squeezed(pdf).Split("answered.").Length - 1);
    }

    [Fact]
    public void An_empty_document_is_one_page()
    {
        using var pdf = Open(_renderer.Render(SamplePlan.With()).Bytes);
        Assert.Equal(1, pdf.NumberOfPages);
        Assert.Contains("page 1 of 1", string.Join('\n', Lines(pdf.GetPage(1))));
    }

    [Fact]
    public void Blocks_without_content_leave_no_trace()
    {
        using var pdf = Open(_renderer.Render(SamplePlan.With(
            new Paragraph(""),
            new KeyValueList([], 2),
            new CheckList([]),
            new SignatureBlock([]),
            new Table(null, [new TableColumn("Only a header")], []),
            new Figure("Chart", "Nothing yet.", new Axis(0, 1, []), new Axis(0, 1, []), []),
            new ReplyBox("Reply", [], []),
            new ReceiptSlip("Receipt", "", [], "Stamp"),
            new PageBreak())).Bytes);
        Assert.Contains("Onlyaheader", Squeezed(pdf));
    }

    private static IEnumerable<string> Expected(Document document)
    {
        yield return document.Title;
        foreach (var block in document.Blocks)
        {
            foreach (var text in ExpectedOf(block))
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<string> ExpectedOf(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [string.Concat(paragraph.Phrases.Select(phrase => phrase.Text))],
        Ask ask => [string.Concat(ask.Phrases.Select(phrase => phrase.Text))],
        Note note => [string.Concat(note.Phrases.Select(phrase => phrase.Text))],
        KeyValueList list => list.Items.Select(item => item.Value),
        CheckList list => list.Items.Select(item => item.Text),
        Table table => table.Rows.SelectMany(row => row.Cells),
        SignatureBlock signatures => signatures.Lines.Select(line => line.Label),
        WriteLine line => [line.Label, line.Hint ?? ""],
        ReplyBox box => [box.Title, .. box.Choices.Select(choice => choice.Text), .. box.Lines],
        Figure figure => [figure.Caption, figure.Alternative],
        ReceiptSlip slip => [slip.Title, slip.StampLabel, .. slip.Lines],
        _ => [],
    };
}
