using CsCheck;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Budgets;

public class BudgetStatementTests
{
    private static readonly Currency _eur = Currency.Of("EUR");
    private static readonly Currency _usd = Currency.Of("USD");

    private static readonly Gen<BudgetLine> _line = Gen.Select(
        Gen.Enum<BudgetSection>(), Gen.Long[0, 10_000_000], Gen.Enum<Frequency>(), Gen.Frequency((9, Gen.Const(true)), (1, Gen.Const(false))))
        .Select((section, minor, frequency, known) => new BudgetLine(section, "", new Money(minor, _eur), frequency, known));

    [Fact]
    public void A_sole_traders_household_and_trade_join_to_the_cent()
    {
        var statement = BudgetStatement.Of(
            [
                Line(BudgetSection.Takings, 1_250_37, Frequency.Weekly),
                Line(BudgetSection.RunningCosts, 2_110_49, Frequency.FourWeekly),
                Line(BudgetSection.Drawings, 600_01, Frequency.Weekly),
                Line(BudgetSection.Benefits, 96_25, Frequency.FourWeekly),
                Line(BudgetSection.Home, 940_00, Frequency.Monthly),
                Line(BudgetSection.FoodAndHousekeeping, 131_13, Frequency.Weekly),
                Line(BudgetSection.Savings, 20_00, Frequency.Monthly),
            ],
            _eur,
            [new Money(410_00, _eur)]);

        // 1250.37 x 52/12 = 5418.27; 2110.49 x 13/12 = 2286.3642; 600.01 x 52/12 = 2600.0433; 96.25 x 13/12 = 104.2708; 131.13 x 52/12 = 568.23
        Assert.Equal("5418.27 EUR", statement.Business!.Takings.ToString());
        Assert.Equal("3131.91 EUR", statement.Business.Profit.ToString());
        Assert.Equal("531.87 EUR", statement.Business.LeftInBusiness.ToString());
        Assert.Equal("2704.31 EUR", statement.Income.ToString());
        Assert.Equal("1508.23 EUR", statement.Outgoings.ToString());
        Assert.Equal("1176.08 EUR", statement.LeftBeforeLoans.ToString());
        Assert.Equal("766.08 EUR", statement.LeftAfterLoans.ToString());
        Assert.Equal("1297.95 EUR", statement.JoinedLeft.ToString());
    }

    [Fact]
    public void Drawings_cancel_out_of_the_joined_statement() =>
        _line.Array[0, 40].Sample(lines =>
        {
            var with = BudgetStatement.Of(lines, _eur);
            var without = BudgetStatement.Of(lines.Where(line => line.Section != BudgetSection.Drawings), _eur);
            return with.JoinedLeft == without.JoinedLeft;
        });

    [Fact]
    public void Shown_figures_add_up_in_any_order_of_lines() =>
        _line.Array[0, 40].Sample(lines =>
        {
            var statement = BudgetStatement.Of(lines, _eur);
            var reversed = BudgetStatement.Of(lines.Reverse(), _eur);
            return statement.LeftAfterLoans == reversed.LeftAfterLoans
                && statement.Income - statement.Essentials - statement.Flexible - statement.Savings == statement.LeftBeforeLoans
                && BudgetSections.All.All(section =>
                    statement.Of(section) == Money.Sum(statement.Rows.Where(row => row.Line.Section == section).Select(row => row.PerMonth), _eur))
                && Money.Sum(BudgetSections.All.Select(statement.Of), _eur) == Money.Sum(Enum.GetValues<BudgetGroup>().Select(statement.Of), _eur);
        });

    [Fact]
    public void A_line_not_known_yet_is_listed_and_is_not_zero()
    {
        var statement = BudgetStatement.Of(
            [Line(BudgetSection.Earnings, 1_000_00, Frequency.Monthly), BudgetLine.NotKnownYet(BudgetSection.Home, "Rent", _eur)], _eur);

        Assert.False(statement.IsComplete);
        Assert.Equal("Rent", Assert.Single(statement.UnknownLines).Name);
        Assert.Equal("1000.00 EUR", statement.LeftBeforeLoans.ToString());
    }

    [Fact]
    public void Another_currency_is_kept_apart_until_a_rate_is_entered()
    {
        BudgetLine[] lines = [Line(BudgetSection.Earnings, 1_000_00, Frequency.Monthly), new(BudgetSection.OtherIncome, "Rent in Ohio", new Money(100_00, _usd), Frequency.Weekly)];
        Money[] loans = [new(300_00, _eur), new(50_00, _usd)];

        var apart = BudgetStatement.Of(lines, _eur, loans);
        Assert.Equal("1000.00 EUR", apart.Income.ToString());
        Assert.Equal("383.33 USD", Assert.Single(apart.KeptApart).LeftAfterLoans.ToString());

        var joined = BudgetStatement.Of(lines, _eur, loans, [new EnteredRate(_usd, _eur, 0.91m)]);
        Assert.Empty(joined.KeptApart);

        // 100 x 52/12 x 0.91 = 394.3333, rounded once; 50 x 0.91 = 45.50
        Assert.Equal("1394.33 EUR", joined.Income.ToString());
        Assert.Equal("1048.83 EUR", joined.LeftAfterLoans.ToString());
    }

    [Fact]
    public void An_owner_who_takes_out_more_than_the_trade_makes_is_told()
    {
        var statement = BudgetStatement.Of(
            [Line(BudgetSection.Takings, 900_00, Frequency.Monthly), Line(BudgetSection.Drawings, 900_01, Frequency.Monthly)], _eur);
        Assert.True(statement.Business!.DrawsMoreThanItMakes);
    }

    [Fact]
    public void A_household_without_a_trade_has_no_business_budget() =>
        Assert.Null(BudgetStatement.Of([Line(BudgetSection.Earnings, 1, Frequency.Monthly)], _eur).Business);

    [Fact]
    public void Two_statements_differ_by_the_sections_that_changed()
    {
        var before = BudgetStatement.Of([Line(BudgetSection.Home, 900_00, Frequency.Monthly), Line(BudgetSection.Water, 30_00, Frequency.Monthly)], _eur);
        var now = BudgetStatement.Of([Line(BudgetSection.Home, 950_00, Frequency.Monthly), Line(BudgetSection.Water, 90_00, Frequency.Quarterly)], _eur);

        var change = Assert.Single(SectionChange.Between(before, now));
        Assert.Equal((BudgetSection.Home, "50.00 EUR"), (change.Section, change.By.ToString()));
    }

    [Fact]
    public void A_negative_line_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Line(BudgetSection.Home, -1, Frequency.Monthly));

    [Fact]
    public void Every_section_belongs_to_the_household_or_to_the_business() =>
        Assert.Equal(BudgetSections.All, BudgetSections.Household.Union(BudgetSections.Business).Order());

    private static BudgetLine Line(BudgetSection section, long minor, Frequency frequency) => new(section, "", new Money(minor, _eur), frequency);
}
