using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OverdueHelper.Documents.Tests.Rendering;

public sealed class DocxRendererTests
{
    [Fact]
    public void The_file_is_valid_for_a_word_processor()
    {
        using var file = Open(SamplePlan.English());
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(file).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Headings_are_real_headings()
    {
        using var file = Open(SamplePlan.English());
        var headings = Body(file).Descendants<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is "Heading1" or "Heading2").Select(paragraph => paragraph.InnerText);
        Assert.Equal(
            ["What happened, and what has changed", "What the bank's system needs", "My month", "Enclosed", "The clock", "Balance", "All instalments of the proposal", "Reply"],
            headings);
    }

    [Fact]
    public void The_header_of_the_schedule_is_repeated_and_no_row_is_split()
    {
        using var file = Open(SamplePlan.English(rows: 400));
        var rows = Body(file).Elements<Table>().Single(table => table.Elements<TableRow>().Count() == 402).Elements<TableRow>().ToList();
        Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.All(rows, row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.Equal(["400", "1 April 2060", "£176.80"], rows[400].Elements<TableCell>().Take(3).Select(cell => cell.InnerText));
    }

    [Fact]
    public void A_short_table_stays_on_one_page_and_the_copy_is_named()
    {
        var table = new OverdueHelper.Documents.Model.Table(
            null, [new OverdueHelper.Documents.Model.TableColumn("Name")], [new OverdueHelper.Documents.Model.TableRow(["One"]), new OverdueHelper.Documents.Model.TableRow(["Two"])]);
        using var file = Open(SamplePlan.With(table) with { CopyLabel = "Copy for the bank" });
        Assert.Equal(
            [("Name", true), ("One", true), ("Two", false)],
            Body(file).Elements<Table>().Single().Descendants<Paragraph>().Select(paragraph => (paragraph.InnerText, paragraph.ParagraphProperties?.KeepNext is not null)));
        Assert.Contains(Body(file).Elements<Paragraph>(), paragraph => paragraph.InnerText.EndsWith("Copy for the bank", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_block_carries_its_language()
    {
        using var file = Open(SamplePlan.Chinese());
        var languages = Body(file).Descendants<Run>().ToDictionary(run => run.InnerText, run => run.RunProperties!.Languages!.Val!.Value);
        Assert.Equal("zh-Hans", languages["情况说明"]);
        Assert.Equal("en-GB", languages["This copy is for Harbour Bank."]);
    }

    [Fact]
    public void A_chart_says_in_words_what_it_shows()
    {
        using var file = Open(SamplePlan.English());
        var picture = Body(file).Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().First();
        Assert.Equal("The loan is 53 days past due. The next stage, 60 days, begins on 30 November 2026.", picture.Description);
    }

    [Theory]
    [InlineData("👩‍👧 Ng Ọlá", "👩‍👧 Ng Ọlá")]
    [InlineData("שרה كريم", "שרה كريم")]
    [InlineData("a\u0001bc", "abc")]
    public void Names_in_any_script_are_kept_and_what_xml_cannot_hold_is_left_out(string name, string written)
    {
        using var file = Open(SamplePlan.With(new OverdueHelper.Documents.Model.Paragraph(name)));
        Assert.Contains(Body(file).Elements<Paragraph>(), paragraph => paragraph.InnerText == written);
    }

    [Fact]
    public void Half_of_a_character_is_left_out()
    {
        using var file = Open(SamplePlan.With(new OverdueHelper.Documents.Model.Paragraph("a\uD83Dc")));
        Assert.Contains(Body(file).Elements<Paragraph>(), paragraph => paragraph.InnerText == "ac");
    }

    [Fact]
    public void An_empty_document_is_valid()
    {
        using var file = Open(SamplePlan.With());
        Assert.Empty(new OpenXmlValidator().Validate(file));
    }

    private static WordprocessingDocument Open(OverdueHelper.Documents.Model.Document document) => WordprocessingDocument.Open(new MemoryStream(DocxRenderer.Render(document)), isEditable: false);

    private static Body Body(WordprocessingDocument file) => file.MainDocumentPart!.Document!.Body!;
}
