using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Budgets;

public class GuidelineFileTests
{
    // Made-up figures: an agency's own are theirs and are not in this repository.
    private const string Csv = """
        section,per,currency,month
        FoodAndHousekeeping,FirstAdult,GBP,101.00
        FoodAndHousekeeping,FurtherAdult,GBP,52
        foodandhousekeeping,YoungerChild,gbp,33.50
        "Personal","Household","GBP","20.00"

        """;

    private static readonly Currency _gbp = Currency.Of("GBP");

    [Fact]
    public void Spending_above_the_figure_for_this_household_is_named()
    {
        var file = GuidelineFile.FromCsv(Csv);
        Assert.Empty(file.Problems);

        var statement = Statement((BudgetSection.FoodAndHousekeeping, 221_00), (BudgetSection.Personal, 20_00), (BudgetSection.Home, 999_00));
        var above = Assert.Single(file.Above(statement, new HouseholdSize(Adults: 2, YoungerChildren: 2)));
        Assert.Equal((BudgetSection.FoodAndHousekeeping, "220.00 GBP", "1.00 GBP"), (above.Section, above.Guideline.ToString(), above.Above.ToString()));
    }

    [Fact]
    public void Comma_semicolon_and_json_rows_say_the_same()
    {
        const string Json = """
            [{"section":"FoodAndHousekeeping","per":"FirstAdult","currency":"GBP","month":101.00},
             {"Section":"FoodAndHousekeeping","Per":"FurtherAdult","Currency":"GBP","Month":"52"},
             {"section":"FoodAndHousekeeping","per":"YoungerChild","currency":"GBP","month":33.50},
             {"section":"Personal","per":"Household","currency":"GBP","month":20}]
            """;
        var commas = GuidelineFile.FromCsv(Csv);
        Assert.Equal(4, commas.Figures.Count);
        Assert.Equal(commas.Figures, GuidelineFile.FromCsv('\uFEFF' + Csv.Replace(',', ';').ReplaceLineEndings("\r\n")).Figures);
        Assert.Equal(commas.Figures, GuidelineFile.FromJson(Json).Figures);
    }

    [Theory]
    [InlineData("Earnings,FirstAdult,GBP,1", GuidelineProblem.SectionUnknown)]
    [InlineData("5,FirstAdult,GBP,1", GuidelineProblem.SectionUnknown)]
    [InlineData("Home,Dog,GBP,1", GuidelineProblem.PerUnknown)]
    [InlineData("Home,FirstAdult,XXX,1", GuidelineProblem.CurrencyUnknown)]
    [InlineData("Home,FirstAdult,GBP,1.005", GuidelineProblem.AmountUnreadable)]
    [InlineData("Home,FirstAdult,GBP,-1", GuidelineProblem.AmountUnreadable)]
    [InlineData("Home,FirstAdult,GBP", GuidelineProblem.FieldsMissing)]
    [InlineData("Home,FirstAdult,GBP,1,5", GuidelineProblem.FieldsMissing)]
    [InlineData("Water,FirstAdult,GBP,7", GuidelineProblem.Repeated)]
    public void A_row_that_cannot_be_read_is_named_by_its_line(string row, GuidelineProblem problem)
    {
        var file = GuidelineFile.FromCsv($"section,per,currency,month\nWater,FirstAdult,GBP,9\n{row}\n");
        Assert.Equal(new GuidelineRowProblem(3, problem), Assert.Single(file.Problems));
    }

    [Theory]
    [InlineData("", GuidelineProblem.FieldsMissing)]
    [InlineData("amount,section\n1,Home", GuidelineProblem.FieldsMissing)]
    public void A_file_without_the_heading_is_refused(string text, GuidelineProblem problem) =>
        Assert.Equal(problem, Assert.Single(GuidelineFile.FromCsv(text).Problems).Problem);

    [Theory]
    [InlineData("{}", 0, GuidelineProblem.NotAList)]
    [InlineData("[", 0, GuidelineProblem.NotAList)]
    [InlineData("[1]", 1, GuidelineProblem.FieldsMissing)]
    [InlineData("""[{"section":"Home","per":"FirstAdult","currency":"GBP"}]""", 1, GuidelineProblem.FieldsMissing)]
    public void A_text_that_is_not_a_list_of_rows_is_refused(string text, int row, GuidelineProblem problem) =>
        Assert.Equal(new GuidelineRowProblem(row, problem), Assert.Single(GuidelineFile.FromJson(text).Problems));

    [Fact]
    public void Figures_in_another_currency_do_not_apply() =>
        Assert.Empty(GuidelineFile.FromCsv("section,per,currency,month\nHome,FirstAdult,EUR,1").Above(Statement((BudgetSection.Home, 5_00)), new HouseholdSize(1)));

    private static BudgetStatement Statement(params (BudgetSection Section, long Minor)[] lines) =>
        BudgetStatement.Of(lines.Select(line => new BudgetLine(line.Section, "", new Money(line.Minor, _gbp), Frequency.Monthly)), _gbp);
}
