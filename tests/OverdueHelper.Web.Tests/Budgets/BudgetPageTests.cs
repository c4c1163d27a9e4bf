using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OverdueHelper.Application;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Cases;
using OverdueHelper.Persistence;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Budgets;

namespace OverdueHelper.Web.Tests.Budgets;

/// <summary>The page over the real use cases and a real database.</summary>
public sealed class BudgetPageTests : BunitContext, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"overdue-page-{Guid.NewGuid():N}.db");
    private readonly DirectoryInfo _guidelines = Directory.CreateTempSubdirectory("overdue-page-guidelines-");
    private readonly Guid _case = Guid.CreateVersion7();

    public BudgetPageTests()
    {
        Read("en-GB");
        Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 14, 3, 0, TimeSpan.Zero)));
        File.WriteAllText(Path.Combine(_guidelines.FullName, "agency.csv"), "section,per,currency,month\nFoodAndHousekeeping,FirstAdult,GBP,250.00\n");
        Services.AddSingleton(Guidelines.Read(_guidelines.FullName));
        Services.AddControls();
        Services.AddApplication("Sqlite", new SqliteConnectionStringBuilder { DataSource = _file, Pooling = false }.ConnectionString);
        Services.AddScoped<ICurrentUser, Ben>();
    }

    public async Task InitializeAsync()
    {
        await using (var context = await Services.GetRequiredService<IDbContextFactory<OverdueDbContext>>().CreateDbContextAsync())
        {
            await context.Database.EnsureCreatedAsync();
            context.Add(new IdentityUser { Id = "ben", UserName = "ben", NormalizedUserName = "BEN" });
            await context.SaveChangesAsync();
        }

        await Services.GetRequiredService<OpenCase>().RunAsync(_case);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        File.Delete(_file);
        _guidelines.Delete(recursive: true);
    }

    [Fact]
    public async Task A_case_without_a_budget_offers_the_usual_lines_and_guesses_none()
    {
        await Services.GetRequiredService<StartBudgetFromTemplate>().RunAsync(_case, "GBP", withLines: true);
        var page = Open();

        Assert.Contains("so far: 12 amounts are not known yet", page.Find(".leftover").TextContent, StringComparison.Ordinal);
        Assert.All(Amounts(page), input => Assert.Equal("", input.GetAttribute("value")));
    }

    [Theory]
    [InlineData("en-GB", "1,234.50", "900.25")]
    [InlineData("de-DE", "1.234,50", "900,25")]
    public async Task The_same_budget_typed_in_two_cultures_gives_the_same_figures(string culture, string income, string rent)
    {
        Read(culture);
        await Services.GetRequiredService<StartBudgetFromTemplate>().RunAsync(_case, "EUR", withLines: true);
        var page = Open();

        await TypeAsync(page, 0, income);
        await TypeAsync(page, 2, rent);

        var statement = (await Services.GetRequiredService<OpenBudget>().RunAsync(_case))!.Statement();
        Assert.Equal("334.25 EUR", statement.LeftBeforeLoans.ToString());
    }

    [Fact]
    public async Task A_line_saves_itself_says_so_and_moves_what_is_left()
    {
        await Services.GetRequiredService<StartBudgetFromTemplate>().RunAsync(_case, "GBP", withLines: true);
        var page = Open();

        await TypeAsync(page, 0, "55");
        await page.FindAll(".budget-row select")[0].ChangeAsync("Weekly");

        await page.WaitForAssertionAsync(() => Assert.Contains("£238.33", page.Find(".leftover").TextContent, StringComparison.Ordinal));
        Assert.Equal("Saved 14:03", Services.GetRequiredService<SavedStatus>().Words);
        Assert.Equal(5_500, (await Services.GetRequiredService<OpenBudget>().RunAsync(_case))!.Lines[0].AmountMinor);
    }

    [Fact]
    public async Task A_text_that_is_no_amount_stays_typed_and_is_not_saved()
    {
        await Services.GetRequiredService<StartBudgetFromTemplate>().RunAsync(_case, "GBP", withLines: true);
        var page = Open();

        await TypeAsync(page, 0, "about 500");

        Assert.Equal("about 500", Amounts(page)[0].GetAttribute("value"));
        Assert.Equal("true", Amounts(page)[0].GetAttribute("aria-invalid"));
        Assert.Null((await Services.GetRequiredService<OpenBudget>().RunAsync(_case))!.Lines[0].AmountMinor);
    }

    [Fact]
    public async Task A_removed_line_comes_back_with_undo()
    {
        await Services.GetRequiredService<StartBudgetFromTemplate>().RunAsync(_case, "GBP", withLines: true);
        var page = Open();
        await TypeAsync(page, 0, "2000");

        await page.Find(".budget-row button").ClickAsync();
        Assert.Equal(11, (await Services.GetRequiredService<OpenBudget>().RunAsync(_case))!.Lines.Count);
        await page.InvokeAsync(() => Services.GetRequiredService<SavedStatus>().Undoable!.Value.Back());

        Assert.Equal(200_000, (await Services.GetRequiredService<OpenBudget>().RunAsync(_case))!.Lines[0].AmountMinor);
        Assert.Equal(12, page.FindAll(".budget-row").Count);
    }

    [Fact]
    public async Task A_deficit_names_advice_and_makes_no_offer()
    {
        await Services.GetRequiredService<StartBudgetFromTemplate>().RunAsync(_case, "GBP", withLines: false);
        var view = await Services.GetRequiredService<OpenBudget>().RunAsync(_case);
        await Services.GetRequiredService<SaveBudgetLines>().RunAsync(_case, view!.Sheet!.Id, [new() { Name = "Rent", Section = Domain.Budgets.BudgetSection.Home, AmountMinor = 10_000 }]);
        await Services.GetRequiredService<SaveDebt>().RunAsync(_case, new DebtForm { Name = "Shop", BalanceMinor = 50_000, Currency = view.Sheet.Currency });

        var page = Open();

        Assert.Contains("does not add up to a plan", page.Markup, StringComparison.Ordinal);
        Assert.Contains("there is nothing to offer", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("What can be offered each month", page.Markup, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll($"a[href='/cases/{_case}/advice']"));
    }

    [Fact]
    public async Task A_loan_whose_instalment_is_not_known_makes_what_is_left_the_most_that_can_be_and_is_named_beside_it()
    {
        await Services.GetRequiredService<StartBudgetFromTemplate>().RunAsync(_case, "GBP", withLines: false);
        var sheet = (await Services.GetRequiredService<OpenBudget>().RunAsync(_case))!.Sheet!;
        await Services.GetRequiredService<SaveBudgetLines>().RunAsync(_case, sheet.Id, [new() { Name = "Wages", Section = Domain.Budgets.BudgetSection.Earnings, AmountMinor = 150_000 }]);
        var loan = new Application.Loans.LoanForm { CaseId = _case, LenderName = "Northgate", Kind = Domain.Loans.LoanKind.Personal, CurrencyCode = "GBP", KnownFrom = Domain.Loans.KnownFrom.Bank, BalanceMinor = 300_000 };
        Assert.IsType<Outcome<Guid>.Done>(await Services.GetRequiredService<Application.Loans.SaveLoan>().RunAsync(loan));

        var page = Open();

        Assert.Contains("Left over each month at most £1,500.00", System.Text.RegularExpressions.Regex.Replace(page.Find(".leftover").TextContent, "\\s+", " "), StringComparison.Ordinal);
        Assert.Contains("Not taken off, because nobody knows the instalment yet: Northgate", page.Find(".leftover").TextContent, StringComparison.Ordinal);
        Assert.StartsWith("at most", page.FindComponent<BudgetTotals>().Find("dl").LastElementChild!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_left_follows_the_typing_is_not_saved_and_is_read_aloud_once_it_rests()
    {
        await Services.GetRequiredService<StartBudgetFromTemplate>().RunAsync(_case, "GBP", withLines: true);
        var page = Open();
        var time = (FakeTimeProvider)Services.GetRequiredService<TimeProvider>();
        string Said() => page.FindComponent<LeftOver>().Find("[role=status]").TextContent.Trim();

        await Amounts(page)[0].InputAsync("1");
        await Amounts(page)[0].InputAsync("1,500");
        await Amounts(page)[0].InputAsync("1,500 or so");

        Assert.Contains("£1,500.00", page.Find(".leftover").TextContent, StringComparison.Ordinal);
        Assert.Equal("", Said());
        time.Advance(TimeSpan.FromSeconds(1));
        await page.WaitForAssertionAsync(() => Assert.Contains("£1,500.00", Said(), StringComparison.Ordinal));
        Assert.Null((await Services.GetRequiredService<OpenBudget>().RunAsync(_case))!.Lines[0].AmountMinor);
        Assert.Equal("1", Amounts(page)[0].GetAttribute("data-live"));
    }

    [Fact]
    public async Task Spending_above_the_agencys_figure_asks_for_a_sentence_and_keeps_it()
    {
        await Services.GetRequiredService<StartBudgetFromTemplate>().RunAsync(_case, "GBP", withLines: false);
        var view = await Services.GetRequiredService<OpenBudget>().RunAsync(_case);
        await Services.GetRequiredService<SaveBudgetLines>().RunAsync(_case, view!.Sheet!.Id, [new() { Name = "Food", Section = Domain.Budgets.BudgetSection.FoodAndHousekeeping, AmountMinor = 300_00 }]);

        var page = Open();
        Assert.Contains("£250.00", page.FindComponent<GuidelineNote>().Markup, StringComparison.Ordinal);
        await page.FindComponent<GuidelineNote>().Find("textarea").ChangeAsync("We eat at home only.");

        await page.WaitForAssertionAsync(() => Assert.Equal("Saved 14:03", Services.GetRequiredService<SavedStatus>().Words));
        Assert.Equal("We eat at home only.", (await Services.GetRequiredService<OpenBudget>().RunAsync(_case))!.Reasons[Domain.Budgets.BudgetSection.FoodAndHousekeeping]);
    }

    [Fact]
    public async Task A_line_that_nobody_touched_is_not_drawn_again()
    {
        ComponentFactories.Add<BudgetRow, CountedRow>();
        await Services.GetRequiredService<StartBudgetFromTemplate>().RunAsync(_case, "GBP", withLines: true);
        var page = Open();
        int[] Drawn() => [.. page.FindComponents<CountedRow>().Select(row => row.Instance.Drawn)];
        var before = Drawn();

        await TypeAsync(page, 0, "55");

        Assert.True(Drawn()[0] > before[0]);
        Assert.Equal(before.Skip(1), Drawn().Skip(1));
    }

    private IRenderedComponent<BudgetPage> Open() => Render<BudgetPage>(parameters => parameters.Add(page => page.CaseId, _case));

    private static IReadOnlyList<IElement> Amounts(IRenderedComponent<BudgetPage> page) => [.. page.FindAll(".budget-row input[inputmode=decimal]")];

    private static async Task TypeAsync(IRenderedComponent<BudgetPage> page, int line, string text)
    {
        await Amounts(page)[line].ChangeAsync(text);
        var saved = page.Services.GetRequiredService<SavedStatus>();
        await page.WaitForAssertionAsync(() => Assert.Matches("^(Saved|Not saved)", saved.Words));
    }

    private static void Read(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
    }

    private sealed class CountedRow : BudgetRow
    {
        [SetsRequiredMembers]
        public CountedRow()
        {
            Line = null!;
        }

        public int Drawn { get; private set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            Drawn++;
            base.BuildRenderTree(builder);
        }
    }

    private sealed class Ben : ICurrentUser
    {
        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn("ben", "UTC"));
    }
}
