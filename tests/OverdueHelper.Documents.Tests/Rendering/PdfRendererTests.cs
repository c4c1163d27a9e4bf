using System.Globalization;
using System.Text;
using OverdueHelper.Documents.Model;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;
using static OverdueHelper.Documents.Tests.Rendering.PdfReading;

namespace OverdueHelper.Documents.Tests.Rendering;

/// <summary>What our own engine does beyond the contract.</summary>
public sealed class PdfRendererTests
{
    private const int LargestPlan = 60_000;

    private static readonly PdfRenderer _renderer = new();

    [Fact]
    public void The_outline_leads_to_every_heading()
    {
        using var pdf = Open(_renderer.Render(SamplePlan.English()).Bytes);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var nodes = bookmarks.GetNodes().OfType<DocumentBookmarkNode>().ToList();
        Assert.Equal(
            [("What happened, and what has changed", 0, 1), ("What the bank's system needs", 0, 1), ("My month", 0, 1), ("Enclosed", 0, 1), ("The clock", 0, 2), ("Balance", 1, 2)],
            nodes.Take(6).Select(node => (node.Title, node.Level, node.PageNumber)));
        Assert.Equal(8, nodes.Count);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(32)]
    [InlineData(34)]
    [InlineData(36)]
    [InlineData(38)]
    public void A_short_table_and_the_remark_below_it_stay_on_one_page(int before)
    {
        Block[] filling = [.. Enumerable.Range(0, before).Select(_ => new Note("A line."))];
        var table = new Table(null, [new TableColumn("Name")], [.. "ABCDEF".Select(letter => new TableRow(["Row " + letter]))]);
        using var pdf = Open(_renderer.Render(SamplePlan.With([.. filling, table, new Note("Its remark.")])).Bytes);
        var pages = pdf.GetPages().Where(page => Lines(page).Any(line => line.StartsWith("Row ", StringComparison.Ordinal) || line == "Its remark.")).ToList();
        Assert.Single(pages);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(34)]
    [InlineData(38)]
    public void A_list_of_papers_to_tick_stays_on_one_page_with_its_heading(int before)
    {
        Block[] filling = [.. Enumerable.Range(0, before).Select(_ => new Note("A line."))];
        var list = new CheckList([.. "ABCDEFGHIJKL".Select(letter => new CheckItem("Paper " + letter, BoxState.Off))]);
        using var pdf = Open(_renderer.Render(SamplePlan.With([.. filling, new Heading("Papers"), list])).Bytes);
        Assert.Single(pdf.GetPages(), page => Lines(page).Any(line => line.StartsWith("Paper", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("zh-Hans")]
    public void The_file_names_its_language(string language)
    {
        using var pdf = Open(_renderer.Render(SamplePlan.With(new Heading("One")) with { Language = language }).Bytes);
        Assert.Equal(language, Assert.IsType<StringToken>(pdf.Structure.Catalog.CatalogDictionary.Data["Lang"]).Data);
    }

    [Fact]
    public void Fonts_are_cut_down_and_the_file_is_small()
    {
        var bytes = _renderer.Render(SamplePlan.English()).Bytes!;
        Assert.InRange(bytes.Length, 1000, LargestPlan);
    }

    [Fact]
    public void A_ticked_box_holds_a_tick_and_an_empty_one_nothing()
    {
        using var pdf = Open(_renderer.Render(SamplePlan.With(new CheckList([new CheckItem("On", BoxState.On), new CheckItem("Off", BoxState.Off)]))).Bytes);
        var boxes = pdf.GetPage(1).Paths.Select(path => path.GetBoundingRectangle()!.Value).Where(box => box.Width is > 4 and < 9).OrderByDescending(box => box.Bottom).ToList();
        Assert.Equal(3, boxes.Count);
        Assert.True(boxes.Count(box => box.Bottom > boxes[^1].Top) == 2);
    }

    [Fact]
    public void The_update_leaves_the_first_file_in_place_and_ends_as_a_file_does()
    {
        var text = Encoding.Latin1.GetString(_renderer.Render(SamplePlan.English()).Bytes!);
        Assert.Equal(2, text.Split("%%EOF").Length - 1);
        Assert.EndsWith("%%EOF\n", text);
    }

    [Fact]
    public void A_paper_of_40_pages_keeps_its_outline()
    {
        var blocks = Enumerable.Range(1, 40).SelectMany(number => new Block[] { new Heading("Section " + number.ToString(CultureInfo.InvariantCulture)), new Paragraph("Words."), new PageBreak() });
        using var pdf = Open(_renderer.Render(SamplePlan.With([.. blocks])).Bytes);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        Assert.Equal(Enumerable.Range(1, 40), bookmarks.GetNodes().OfType<DocumentBookmarkNode>().Select(node => node.PageNumber));
    }
}
