using OverdueHelper.Application.Budgets;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.Tests.Budgets;

public sealed class GuidelinesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("overdue-guidelines-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void No_figure_is_shipped() =>
        Assert.Empty(Guidelines.Read(Path.Combine(_folder.FullName, "not-there")).Figures.Figures);

    [Fact]
    public void A_later_file_takes_the_place_of_an_earlier_figure_and_adds_its_own()
    {
        Write("a.csv", "section,per,currency,month\nPersonal,Household,GBP,20\nHome,Household,GBP,500\n");
        Write("b.json", """[{"section":"Personal","per":"Household","currency":"GBP","month":25}]""");

        var read = Guidelines.Read(_folder.FullName);

        Assert.Equal(["a.csv", "b.json"], read.Used);
        Assert.Equal("25.00 GBP", read.Figures.Figures.Single(figure => figure.Section is BudgetSection.Personal).PerMonth.ToString());
        Assert.Equal(2, read.Figures.Figures.Count);
    }

    [Fact]
    public void A_file_with_one_wrong_row_is_named_and_nothing_of_it_is_used()
    {
        Write("wrong.csv", "section,per,currency,month\nPersonal,Household,GBP,20\nHome,Household,GBP,about 500\n");
        Write("notes.txt", "not looked at");

        var read = Guidelines.Read(_folder.FullName);

        Assert.Empty(read.Figures.Figures);
        var refused = Assert.Single(read.Refused);
        Assert.Equal(("wrong.csv", 3, GuidelineProblem.AmountUnreadable), (refused.File, refused.Problems[0].Row, refused.Problems[0].Problem));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
