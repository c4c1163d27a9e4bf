using System.Text.RegularExpressions;
using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Tests.Model;

public sealed partial class ContentHashTests
{
    private static readonly Document _plan = new()
    {
        Title = "Repayment plan",
        Reference = "Plan OH-7K3Q-2",
        Version = 2,
        DatedOn = new DateOnly(2026, 11, 23),
        Language = "en-GB",
        Blocks = [new Ask([Phrase.Strong("£176.80"), " a month"]), new Table(null, [new TableColumn("Due")], [new TableRow(["1 January 2027"])])],
    };

    [Fact]
    public void Two_papers_that_read_alike_share_the_hash() =>
        Assert.Equal(_plan.ContentHash, (_plan with { Blocks = [.. _plan.Blocks] }).ContentHash);

    [Fact]
    public void The_sheet_and_the_copy_label_do_not_count() =>
        Assert.Equal(_plan.ContentHash, (_plan with { PaperSize = PaperSize.Letter, CopyLabel = "Copy for the bank" }).ContentHash);

    [Fact]
    public void One_changed_figure_changes_the_hash() =>
        Assert.NotEqual(_plan.ContentHash, (_plan with { Blocks = [new Ask([Phrase.Strong("£176.81"), " a month"]), _plan.Blocks[1]] }).ContentHash);

    [Fact]
    public void The_kind_of_a_block_counts() =>
        Assert.NotEqual(
            (_plan with { Blocks = [new Paragraph("Late fees are waived.")] }).ContentHash,
            (_plan with { Blocks = [new Note("Late fees are waived.")] }).ContentHash);

    [Fact]
    public void The_printed_form_is_four_groups_of_four_digits() => Assert.Matches(FourGroups(), _plan.ContentHash.Printed);

    [GeneratedRegex("^[0-9a-f]{4}( [0-9a-f]{4}){3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FourGroups();
}
