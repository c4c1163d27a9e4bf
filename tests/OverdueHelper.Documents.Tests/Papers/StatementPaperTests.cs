using OverdueHelper.Documents.Budgets;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;
using UglyToad.PdfPig;

namespace OverdueHelper.Documents.Tests.Papers;

public class StatementPaperTests
{
    private static readonly Currency _pounds = Currency.Of("GBP");
    private static readonly Guid _case = Guid.CreateVersion7();
    private static readonly System.Text.Json.JsonSerializerOptions _readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData(BorrowerKind.Person)]
    [InlineData(BorrowerKind.SoleTrader)]
    [InlineData(BorrowerKind.Company)]
    public void The_banks_statement_is_one_page_with_every_section_in_use_and_two_remarks(BorrowerKind kind)
    {
        var paper = BankStatementPaper.Compose(Contents(kind));

        using var pdf = PdfDocument.Open(new PdfRenderer().Render(paper).Bytes!);
        var pages = pdf.GetPages().ToList();
        Assert.True(pages.Count == 1, $"On the second page: {(pages.Count > 1 ? Words(pages[1].GetWords()) : null)}");
        var page = pages[0];
        Assert.InRange(page.Height / page.Width, 1.41, 1.42);
        Assert.Contains("Signature, date", Words(page.GetWords()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_banks_statement_names_no_other_creditor_and_no_single_line()
    {
        var said = Text(BankStatementPaper.Compose(Contents(BorrowerKind.Person)));

        Assert.DoesNotContain("Northgate", said, StringComparison.Ordinal);
        Assert.DoesNotContain("City council", said, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Leo", said, StringComparison.Ordinal);
        Assert.Contains("2 debts, £1,450.00 in all", said, StringComparison.Ordinal);
        Assert.Contains("2 adults, 1 child", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_full_statement_says_not_to_send_it_and_leaves_nothing_out()
    {
        var paper = FullStatementPaper.Compose(Contents(BorrowerKind.Person));
        var said = Text(paper);

        Assert.Contains("Do not send this.", said, StringComparison.Ordinal);
        Assert.Contains("Do not send", paper.FooterNote, StringComparison.Ordinal);
        Assert.Contains("£5,612.33", said, StringComparison.Ordinal);
        foreach (var word in new[] { "Northgate Cards", "City council", "secret of Home", "Leo", "lives", "Car", "two children who cannot eat wheat" })
        {
            Assert.Contains(word, said, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void The_household_begins_with_the_borrower_and_a_column_that_nothing_fills_is_left_out()
    {
        var contents = Contents(BorrowerKind.Person);
        foreach (var line in contents.Lines)
        {
            line.Whose = "";
        }

        var tables = FullStatementPaper.Compose(contents with { Debts = [] }).Blocks.OfType<Table>().ToList();

        Assert.Equal("Maya Okafor (me)", tables.Single(table => table.Columns[0].Header == "Person").Rows[0].Cells[0]);
        Assert.DoesNotContain(tables, table => table.Columns.Any(column => column.Header == "Whose"));
    }

    [Fact]
    public void Both_statements_show_the_same_totals_to_the_cent()
    {
        var contents = Contents(BorrowerKind.SoleTrader);
        var left = PaperFormats.Amount(contents.Statement.JoinedLeft - contents.FirstDebts, System.Globalization.CultureInfo.GetCultureInfo("en-GB"));

        Assert.Contains(left, Text(BankStatementPaper.Compose(contents)), StringComparison.Ordinal);
        Assert.Contains(left, Text(FullStatementPaper.Compose(contents)), StringComparison.Ordinal);
        Assert.Contains(left, string.Concat(BankStatementPaper.Annex(contents).Select(Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deficit_says_what_is_missing_and_offers_nothing()
    {
        var contents = Contents(BorrowerKind.Person);
        var offers = DebtOffers.Of(new Money(-100_00, _pounds), contents.Debts.Select(debt => debt.Debt!));

        var said = Text(FullStatementPaper.Compose(contents with { Offers = offers }));

        Assert.Contains("Nothing can be offered that would hold", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Offered together", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Offers_with_a_plan_say_what_is_left_with_it_and_without()
    {
        var contents = Contents(BorrowerKind.Person);
        var withPlan = BudgetStatement.Of(contents.Lines.Select(line => line.Line), _pounds, [new Money(185_01, _pounds)]);

        var said = Text(FullStatementPaper.Compose(contents with { WithPlan = withPlan }));

        var culture = System.Globalization.CultureInfo.GetCultureInfo("en-GB");
        var (left, contract) = (PaperFormats.Amount(withPlan.JoinedLeft - contents.FirstDebts, culture), PaperFormats.Amount(contents.Statement.JoinedLeft - contents.FirstDebts, culture));
        Assert.Contains($"With what your plan asks for, {left} is left each month. By the contracts it would be {contract}. This holds once the bank agrees.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_that_is_not_known_is_never_printed_as_zero()
    {
        var contents = Contents(BorrowerKind.Person, sections: [BudgetSection.Earnings]);
        var unknown = Line(BudgetSection.Home, amountMinor: null);
        BudgetEntry[] lines = [.. contents.Lines, unknown];
        contents = contents with { Lines = lines, Statement = BudgetStatement.Of(lines.Select(line => line.Line), _pounds), Offers = null };

        var banks = Text(BankStatementPaper.Compose(contents));
        Assert.Contains("1 amount is not known yet", banks, StringComparison.Ordinal);
        Assert.Contains("not known yet", Text(FullStatementPaper.Compose(contents)), StringComparison.Ordinal);
        Assert.Contains("\"Home\",\"not known yet\"", banks, StringComparison.Ordinal);
        Assert.DoesNotContain("\"£0.00\"", string.Concat(new BankStatementBlocks(contents, new StatementWords(System.Globalization.CultureInfo.GetCultureInfo("en-GB"))).Tables().Take(1).Select(Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_of_which_a_part_is_not_known_say_so_and_nobody_declares_them_complete()
    {
        var contents = Contents(BorrowerKind.Person, sections: [BudgetSection.Earnings, BudgetSection.Home]);
        BudgetEntry[] lines = [.. contents.Lines, Line(BudgetSection.Home, amountMinor: null)];
        var complete = Text(BankStatementPaper.Compose(contents));
        contents = contents with { Lines = lines, Statement = BudgetStatement.Of(lines.Select(line => line.Line), _pounds), Offers = null };

        var said = Text(BankStatementPaper.Compose(contents));

        Assert.Contains("\"Home\",\"at least £5,349.76\"", said, StringComparison.Ordinal);
        Assert.Contains(" so far\"", said, StringComparison.Ordinal);
        Assert.DoesNotContain("complete and true", said, StringComparison.Ordinal);
        Assert.Contains("complete and true", complete, StringComparison.Ordinal);
    }

    [Fact]
    public void Whose_money_somebody_lives_on_stays_empty_while_it_is_not_said() =>
        Assert.Contains("[\"Ben\",\"adult\",\"\"]", Text(FullStatementPaper.Compose(Contents(BorrowerKind.Person))), StringComparison.Ordinal);

    internal static StatementContents Contents(BorrowerKind kind, IReadOnlyList<BudgetSection>? sections = null)
    {
        var borrower = Borrower.Of(_case);
        (borrower.Kind, borrower.FullName, borrower.CoBorrower) = (kind, "Maya Okafor", "Ben Okafor");
        borrower.BusinessName = "Okafor Repairs";
        var used = sections ?? kind switch
        {
            BorrowerKind.Person => [.. BudgetSections.Household.Where(section => section is not BudgetSection.Drawings)],
            BorrowerKind.SoleTrader => BudgetSections.All,
            BorrowerKind.Company => [BudgetSection.Takings, BudgetSection.RunningCosts],
        };
        BudgetEntry[] lines = [.. used.Select(section => Line(section, (int)section == 0 || section is BudgetSection.Takings ? 1_234_567_89 : 1_234_56))];
        var council = BudgetDebt.In(Guid.CreateVersion7(), _case, _pounds);
        (council.Name, council.IsPriority, council.BalanceMinor, council.OfferMinor) = ("City council", true, 450_00, 30_00);
        var shop = BudgetDebt.In(Guid.CreateVersion7(), _case, _pounds);
        (shop.Name, shop.BalanceMinor, shop.OverdueMinor) = ("Shop", 1_000_00, 80_00);
        var leo = HouseholdMember.In(Guid.CreateVersion7(), _case);
        (leo.Name, leo.Age, leo.DependsOn) = ("Leo", MemberAge.YoungerChild, "Maya");
        var ben = HouseholdMember.In(Guid.CreateVersion7(), _case);
        (ben.Name, ben.Age) = ("Ben", MemberAge.Adult);
        var car = BudgetAsset.In(Guid.CreateVersion7(), _case, _pounds);
        (car.Name, car.ValueMinor) = ("Car", 3_100_00);
        StatementLoan[] loans = [new("Harbour Bank", new Money(243_02, _pounds), new Money(498_04, _pounds), new Money(5_612_33, _pounds)), new("Northgate Cards", new Money(25_00, _pounds), Money.Zero(_pounds), null)];
        var statement = BudgetStatement.Of(lines.Select(line => line.Line), _pounds, loans.Select(loan => loan.AMonth!.Value));
        return new StatementContents
        {
            Reference = "OH-7K3Q-2",
            Version = 3,
            DatedOn = new DateOnly(2026, 11, 25),
            StartedOn = new DateOnly(2026, 11, 2),
            Language = "en-GB",
            Borrower = borrower,
            Statement = statement,
            Lines = lines,
            Reasons = new Dictionary<BudgetSection, string>
            {
                [BudgetSection.FoodAndHousekeeping] = "We are two children who cannot eat wheat, and my mother, who lives on soft food",
                [BudgetSection.Transport] = "The only bus leaves an hour after my shift begins.",
            },
            Members = [leo, ben],
            Assets = [car],
            Debts = [council, shop],
            Loans = loans,
            Offers = DebtOffers.Of(statement.JoinedLeft, [council.Debt!, shop.Debt!]),
        };
    }

    private static BudgetEntry Line(BudgetSection section, long? amountMinor)
    {
        var line = BudgetEntry.In(BudgetSheet.Start(Guid.CreateVersion7(), _case, 1, new DateOnly(2026, 11, 2), _pounds), Guid.CreateVersion7(), section, 1);
        (line.Name, line.AmountMinor, line.Frequency, line.Whose, line.Note) = ("A line", amountMinor, Frequency.Weekly, "Maya", $"secret of {section}");
        return line;
    }

    private static string Words(IEnumerable<UglyToad.PdfPig.Content.Word> words) => string.Join(' ', words.Select(word => word.Text));

    private static string Text(Document paper) => string.Join('\n', paper.Blocks.Select(Text));

    private static string Text(Block block) => System.Text.Json.JsonSerializer.Serialize(block, _readable);
}
