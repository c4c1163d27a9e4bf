using System.Globalization;
using System.Text;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;
using OverdueHelper.Web.Features.Budgets;

namespace OverdueHelper.Web.Tests.Budgets;

public sealed class BudgetTableTests
{
    private static readonly Currency _euros = Currency.Of("EUR");

    [Theory]
    [InlineData("en-GB", "Category;What;Amount;How often\nHome;Rent;-1,234.50;monthly\nFood and household;Market;55.20;weekly")]
    [InlineData("de-DE", "Category;What;Amount;How often\nHome;Rent;-1.234,50;monthly\nFood and household;Market;55,20;weekly")]
    public void A_list_in_two_cultures_gives_the_same_lines(string culture, string text)
    {
        var rows = Read(text, culture);

        Assert.All(rows, row => Assert.True(row.IsReady, row.Problem));
        Assert.Equal("1473.70 EUR", BudgetStatement.Of(rows.Select(row => row.Line.Line(_euros)), _euros).Outgoings.ToString());
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("de-DE")]
    public void What_was_taken_out_comes_in_again_as_it_was(string culture)
    {
        var sheet = BudgetSheet.Start(Guid.CreateVersion7(), Guid.CreateVersion7(), 1, new DateOnly(2026, 3, 2), _euros);
        BudgetEntry[] lines = [.. BudgetSections.All.Select((section, number) => BudgetEntry.In(sheet, Guid.CreateVersion7(), section, number))];
        foreach (var (line, number) in lines.Select((line, number) => (line, number)))
        {
            (line.Name, line.AmountMinor, line.Frequency, line.Whose, line.Note) =
                ("=line; \"one\"", number == 3 ? null : 123_456 + number, Enum.GetValues<Frequency>()[number % 7], "-", "a, b; c");
        }

        var rows = Read(Encoding.UTF8.GetString(BudgetCsv.Write(lines)).TrimStart('\uFEFF'), culture);

        Assert.Equal(
            lines.Select(line => (line.Section, line.Name, line.AmountMinor, line.Currency, (Frequency?)line.Frequency, line.Whose, line.Note)),
            rows.Select(row => (row.Line.Section, row.Line.Name!, row.Line.AmountMinor, row.Line.Currency!.Value, row.Line.Frequency, row.Line.Whose!, row.Line.Note!)));
        Assert.All(rows, row => Assert.True(row.IsReady));
    }

    [Fact]
    public void A_row_that_cannot_be_read_says_why_and_keeps_its_text()
    {
        var rows = Read("section,what,amount,frequency\nHome,Rent,about 700,monthly\nNowhere,Tea,3.00,monthly\nHome,Fuel,80.00,sometimes\nEarnings,Wages,-5.00,monthly", "en-GB");

        Assert.Equal([false, false, false, false], rows.Select(row => row.IsReady));
        Assert.Equal("about 700", rows[0].Cells[2]);
        Assert.True(rows[1].NeedsSection);
        Assert.Contains("sometimes", rows[2].Problem, StringComparison.Ordinal);
        Assert.Contains("below zero", rows[3].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_without_a_head_is_guessed_from_what_stands_in_it()
    {
        var rows = Read("01/03/2026\tCITY WATER\t-31.20\n02/03/2026\tBAKER\t-4.10\n", "en-GB");

        Assert.Equal(["CITY WATER", "BAKER"], rows.Select(row => row.Line.Name));
        Assert.Equal([3_120, 410], rows.Select(row => row.Line.AmountMinor));
        Assert.All(rows, row => Assert.True(row.NeedsSection));
    }

    [Theory]
    [InlineData("utf-8", "en-GB")]
    [InlineData("utf-16", "en-GB")]
    [InlineData("windows-1252", "de-DE")]
    public void A_file_is_read_whichever_program_wrote_it(string encoding, string culture)
    {
        var code = encoding == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(encoding);

        Assert.Equal("Müller, 5", UploadedText.Read([.. code.GetPreamble(), .. code.GetBytes("Müller, 5")], CultureInfo.GetCultureInfo(culture)));
    }

    private static IReadOnlyList<ImportRow> Read(string text, string culture)
    {
        var (cells, reader) = (PastedTable.Read(text), CultureInfo.GetCultureInfo(culture));
        return BudgetTable.Read(cells, BudgetTable.Guess(cells, _euros, reader), _euros, reader);
    }
}
