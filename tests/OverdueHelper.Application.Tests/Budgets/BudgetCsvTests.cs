using System.Text;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Tests.Budgets;

public sealed class BudgetCsvTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44 20")]
    [InlineData("-cmd")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("'=1")]
    [InlineData("''=1")]
    [InlineData("' quoted")]
    [InlineData("Rent; \"the flat\", and\nwater")]
    public void A_cell_is_never_a_formula_and_comes_back_as_it_was(string note)
    {
        var text = Written(Line(1, note));

        foreach (var cell in PastedTable.Read(text)[1])
        {
            Assert.DoesNotContain(cell.Length == 0 ? ' ' : cell[0], "=+-@\t\r");
        }

        Assert.Equal(note.Trim(), BudgetCsv.Plain(PastedTable.Read(text)[1][6]).Trim());
    }

    [Fact]
    public void The_file_is_the_same_in_every_culture_and_an_unknown_amount_is_empty()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(
                "section,what,amount,currency,frequency,whose,note\r\nHome,Rent,1234.50,GBP,Weekly,Maya,\r\nHome,Rent,,GBP,Weekly,Maya,\r\n",
                Written(Line(1_234_50, ""), Line(null, "")));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static string Written(params BudgetEntry[] lines)
    {
        var bytes = BudgetCsv.Write(lines);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
    }

    private static BudgetEntry Line(long? amountMinor, string note)
    {
        var sheet = BudgetSheet.Start(Guid.CreateVersion7(), Guid.CreateVersion7(), 1, new DateOnly(2026, 3, 2), Currency.Of("GBP"));
        var line = BudgetEntry.In(sheet, Guid.CreateVersion7(), BudgetSection.Home, 1);
        (line.Name, line.AmountMinor, line.Frequency, line.Whose, line.Note) = ("Rent", amountMinor, Frequency.Weekly, "Maya", note);
        return line;
    }
}
