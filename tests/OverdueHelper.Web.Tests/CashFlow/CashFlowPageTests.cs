using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OverdueHelper.Application;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.CashFlow;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Persistence;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Budgets;
using OverdueHelper.Web.Features.CashFlow;

namespace OverdueHelper.Web.Tests.CashFlow;

/// <summary>The page over the real use cases and a real database. Today is 2 March 2026.</summary>
public sealed class CashFlowPageTests : BunitContext, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"overdue-cash-{Guid.NewGuid():N}.db");
    private readonly Guid _case = Guid.CreateVersion7();

    public CashFlowPageTests()
    {
        Read("en-GB");
        Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 14, 3, 0, TimeSpan.Zero)));
        Services.AddControls();
        Services.AddApplication("Sqlite", new SqliteConnectionStringBuilder { DataSource = _file, Pooling = false }.ConnectionString);
        Services.AddScoped<ICurrentUser, Ben>();
        JSInterop.Mode = JSRuntimeMode.Loose;
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
    }

    [Fact]
    public async Task The_empty_page_says_what_to_put_first_and_starts_with_one_button()
    {
        var page = Open();
        Assert.Contains("Put first what is in the bank today.", page.Markup, StringComparison.Ordinal);
        await page.Find("#weeks-currency").ChangeAsync("eur");

        await page.Find("button.btn").ClickAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("is not known yet", page.Find("[role=status]").TextContent, StringComparison.Ordinal));
        Assert.Equal("EUR", (await ViewAsync()).Plan!.Currency.Code);
    }

    [Theory]
    [InlineData("en-GB", "1,000.50", "400.25", "€600.25")]
    [InlineData("de-DE", "1.000,50", "400,25", "600,25 €")]
    public async Task What_is_typed_moves_the_lowest_week_at_once_in_either_culture(string culture, string opening, string bill, string lowest)
    {
        Read(culture);
        await Services.GetRequiredService<StartCashFlow>().RunAsync(_case, "EUR");
        var page = Open();

        await TypeAsync(page, page.FindAll("input[inputmode=decimal]")[0], opening);
        await AddAsync(page, "Add a bill");
        await TypeAsync(page, Row(page, "input[inputmode=decimal]"), bill);
        foreach (var (part, text) in new[] { (0, "20"), (1, "3"), (2, "2026") })
        {
            await page.FindAll(".cash-row .date-parts input")[part].ChangeAsync(text);
        }

        await page.WaitForAssertionAsync(() => Assert.Contains("Lowest: week 3", page.Find("[role=status]").TextContent, StringComparison.Ordinal));
        Assert.Contains(lowest, page.Find("[role=status]").TextContent.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal("600.25 EUR", (await ViewAsync()).Outlook()!.AsPlanned.Lowest.Closing.ToString());
    }

    [Fact]
    public async Task A_removed_entry_comes_back_with_undo()
    {
        await EnterAsync(CashEntryKind.Payable, 400_00, new DateOnly(2026, 3, 20));
        var page = Open();

        await page.Find(".cash-row button").ClickAsync();
        Assert.Empty((await ViewAsync()).Entries);
        await page.InvokeAsync(() => Services.GetRequiredService<SavedStatus>().Undoable!.Value.Back());

        Assert.Equal(400_00, Assert.Single((await ViewAsync()).Entries).AmountMinor);
        Assert.Single(page.FindAll(".cash-row"));
    }

    [Fact]
    public async Task The_lowest_week_is_marked_in_words_and_the_weeks_follow_the_assumption_chosen()
    {
        await EnterAsync(CashEntryKind.Receivable, 1_000_00, new DateOnly(2026, 3, 10));
        await EnterAsync(CashEntryKind.Payable, 900_00, new DateOnly(2026, 3, 20));
        var page = Open();
        var weeks = "table[aria-label^='Week by week']";

        Assert.Contains("Lowest", page.Find($"{weeks} tr.lowest").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Below zero", page.Find(weeks).TextContent, StringComparison.Ordinal);
        await page.FindAll("input[name=scenario]")[2].ChangeAsync(true);

        var row = page.Find($"{weeks} tr.lowest").TextContent;
        Assert.Contains("3 · 16 Mar 2026", row, StringComparison.Ordinal);
        Assert.Contains("Below zero", row, StringComparison.Ordinal);
        Assert.Contains("-£900.00", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_before_the_first_week_is_not_counted_and_says_so()
    {
        await EnterAsync(CashEntryKind.Receivable, 1_000_00, new DateOnly(2026, 2, 10));

        var page = Open();

        Assert.Contains("The day is before the first week.", page.Markup, StringComparison.Ordinal);
        Assert.Contains("£0.00", page.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_budget_of_a_business_leads_here_and_a_households_does_not()
    {
        await Services.GetRequiredService<StartBudgetFromTemplate>().RunAsync(_case, "GBP", withLines: false);
        Assert.DoesNotContain("/budget/cash-flow", Budget().Markup, StringComparison.Ordinal);

        var sheet = (await Services.GetRequiredService<OpenBudget>().RunAsync(_case))!.Sheet!.Id;
        await Services.GetRequiredService<SaveBudgetLines>().RunAsync(_case, sheet, [new() { Section = BudgetSection.Takings, AmountMinor = 1 }]);

        Assert.Contains("/budget/cash-flow", Budget().Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GB", Domain.Cases.BorrowerKind.Company, "Directors: think of this", "Directors' duties near insolvency", "ICAEW")]
    [InlineData("GB", Domain.Cases.BorrowerKind.SoleTrader, "Your business debts are your own debts.", "Debt Relief Order", "Staffordshire")]
    public async Task Cash_below_zero_names_what_comes_before_paying_one_creditor_with_its_source(
        string country, Domain.Cases.BorrowerKind kind, string words, string route, string source)
    {
        await WhoAsync(country, kind);
        await EnterAsync(CashEntryKind.Payable, 900_00, new DateOnly(2026, 3, 20));

        var note = Open().Find("section[aria-labelledby=duties]").TextContent;

        Assert.Contains("Cash closes below zero in week 3", note, StringComparison.Ordinal);
        Assert.Contains(words, note, StringComparison.Ordinal);
        Assert.Contains(route, note, StringComparison.Ordinal);
        Assert.Contains(source, note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cover_shows_its_formula_and_what_below_one_means()
    {
        await Services.GetRequiredService<StartBudgetFromTemplate>().RunAsync(_case, "GBP", withLines: false);
        var sheet = (await Services.GetRequiredService<OpenBudget>().RunAsync(_case))!.Sheet!.Id;
        await Services.GetRequiredService<SaveBudgetLines>().RunAsync(_case, sheet,
            [new() { Section = BudgetSection.Takings, AmountMinor = 1_000_00 }, new() { Section = BudgetSection.RunningCosts, AmountMinor = 750_00 }]);
        await Services.GetRequiredService<SaveLoan>().RunAsync(new LoanForm
        {
            CaseId = _case,
            LenderName = "Port",
            Kind = Domain.Loans.LoanKind.BusinessTerm,
            CurrencyCode = "GBP",
            KnownFrom = Domain.Loans.KnownFrom.Bank,
            BalanceMinor = 9_000_00,
            InstalmentMinor = 300_00,
            OverdueSince = new DateOnly(2026, 2, 17),
        });

        var page = Render<CoverPage>(parameters => parameters.Add(page => page.CaseId, _case));

        Assert.Contains("Cover over the next twelve months: 0.83", page.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Contains("Below 1.00 it cannot meet the instalments", page.Markup, StringComparison.Ordinal);
        Assert.Contains("£3,000.00 ÷ £3,600.00 = 0.83", Regex.Replace(page.Markup, "<[^>]+>", ""), StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll("section[aria-labelledby=duties]"));
    }

    [Fact]
    public async Task What_the_owner_takes_out_is_shown_in_the_household_as_derived()
    {
        await WhoAsync("GB", Domain.Cases.BorrowerKind.SoleTrader);
        await Services.GetRequiredService<StartBudgetFromTemplate>().RunAsync(_case, "GBP", withLines: false);
        var sheet = (await Services.GetRequiredService<OpenBudget>().RunAsync(_case))!.Sheet!.Id;
        await Services.GetRequiredService<SaveBudgetLines>().RunAsync(_case, sheet, [new() { Section = BudgetSection.Drawings, AmountMinor = 1_100_00 }]);

        var page = Budget();

        var derived = page.FindAll("section.budget").Single(section => section.TextContent.Contains("From your business", StringComparison.Ordinal));
        Assert.Contains("£1,100.00", derived.TextContent, StringComparison.Ordinal);
        Assert.Empty(derived.QuerySelectorAll("input"));
    }

    [Fact]
    public async Task A_rate_is_asked_for_what_is_kept_apart_and_then_counts()
    {
        await Services.GetRequiredService<StartCashFlow>().RunAsync(_case, "GBP");
        await Services.GetRequiredService<SaveCashEntry>().RunAsync(
            _case, new CashEntryForm { Kind = CashEntryKind.Receivable, AmountMinor = 100_00, On = new DateOnly(2026, 3, 4), Currency = Domain.Values.Currency.Of("EUR") });
        var page = Open();
        Assert.Contains("Amounts in EUR are kept apart.", page.Markup, StringComparison.Ordinal);

        await AddAsync(page, "Enter a rate from EUR to GBP");
        var form = page.FindAll("form").Single(found => found.TextContent.Contains("How many GBP is 1 EUR?", StringComparison.Ordinal));
        await form.QuerySelector("input[inputmode=decimal]")!.ChangeAsync("0.8412");
        foreach (var (part, text) in new[] { (0, "27"), (1, "2"), (2, "2026") })
        {
            await RateForm(page).QuerySelectorAll(".date-parts input")[part].ChangeAsync(text);
        }

        await RateForm(page).QuerySelector("input[type=text]:not([inputmode])")!.ChangeAsync("Bank of England");
        await RateForm(page).SubmitAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("1 EUR = 0.8412 GBP", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("kept apart. In:", page.Markup, StringComparison.Ordinal);
        Assert.Contains("£84.12", page.Find("[role=status]").TextContent, StringComparison.Ordinal);

        static IElement RateForm(IRenderedComponent<CashFlowPage> page) =>
            page.FindAll("form").Single(found => found.TextContent.Contains("How many GBP is 1 EUR?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_something_asked_for_both_lowest_weeks_stand_with_whose_instalments_they_count_and_the_weeks_can_be_turned()
    {
        var bakery = Guid.CreateVersion7();
        await Services.GetRequiredService<OpenCase>().RunAsync(bakery, ExampleKind.Enterprise);
        var view = (await Services.GetRequiredService<OpenCashFlow>().RunAsync(bakery))!;
        var startsOn = view.Plan!.StartsOn!.Value;
        var contracted = view.Outlook()!.AsPlanned;
        var asked = view.Outlook(view.Plan, view.Entries, view.DuesFrom(startsOn, view.Asked))!.AsPlanned;
        Assert.NotEqual(contracted.Weeks[^1].Closing, asked.Weeks[^1].Closing);

        var page = Render<CashFlowPage>(parameters => parameters.Add(page => page.CaseId, bakery));
        await page.WaitForElementAsync("[role=status] .what");

        var lines = page.FindAll("[role=status] .what").Select(line => line.TextContent).ToList();
        Assert.Contains("With the instalments you ask for. Lowest: week", lines[0], StringComparison.Ordinal);
        Assert.Contains(Formats.Amount(asked.Lowest.Closing), lines[0], StringComparison.Ordinal);
        Assert.Contains("With the instalments of the contracts. Lowest: week", lines[1], StringComparison.Ordinal);
        Assert.Contains(Formats.Amount(contracted.Lowest.Closing), lines[1], StringComparison.Ordinal);
        Assert.Contains(Formats.Amount(asked.Weeks[^1].Closing), LastWeek(page), StringComparison.Ordinal);
        await page.FindAll("input[name=instalments]")[1].ChangeAsync("on");
        Assert.Contains(Formats.Amount(contracted.Weeks[^1].Closing), LastWeek(page), StringComparison.Ordinal);

        static string LastWeek(IRenderedComponent<CashFlowPage> page) => page.FindAll("table.stack tr[role=row]")[^2].TextContent;
    }

    private async Task WhoAsync(string country, Domain.Cases.BorrowerKind kind)
    {
        var form = (await Services.GetRequiredService<LoadBorrower>().RunAsync(_case))!;
        (form.Kind, form.FullName, form.Country, form.BusinessName, form.RegistrationNumber, form.Reason, form.Address) =
            (kind, "Ben Baker", country, "Bakery", "1", Domain.Cases.HardshipReason.CustomerPaidLate, "1 High Street");
        Assert.IsType<Outcome<BorrowerForm>.Done>(await Services.GetRequiredService<SaveBorrower>().RunAsync(form));
    }

    private IRenderedComponent<CashFlowPage> Open() => Render<CashFlowPage>(parameters => parameters.Add(page => page.CaseId, _case));

    private IRenderedComponent<BudgetPage> Budget() => Render<BudgetPage>(parameters => parameters.Add(page => page.CaseId, _case));

    private async Task<CashFlowView> ViewAsync() => (await Services.GetRequiredService<OpenCashFlow>().RunAsync(_case))!;

    private async Task EnterAsync(CashEntryKind kind, long minor, DateOnly on)
    {
        await Services.GetRequiredService<StartCashFlow>().RunAsync(_case, "GBP");
        await Services.GetRequiredService<SaveCashEntry>().RunAsync(
            _case, new CashEntryForm { Kind = kind, Name = "One", AmountMinor = minor, On = on, Currency = Domain.Values.Currency.Of("GBP") });
    }

    private static IElement Row(IRenderedComponent<CashFlowPage> page, string selector) => page.Find($".cash-row {selector}");

    private static Task AddAsync(IRenderedComponent<CashFlowPage> page, string button) =>
        page.FindAll("button").Single(found => found.TextContent == button).ClickAsync();

    private static async Task TypeAsync(IRenderedComponent<CashFlowPage> page, IElement input, string text)
    {
        await input.ChangeAsync(text);
        var saved = page.Services.GetRequiredService<SavedStatus>();
        await page.WaitForAssertionAsync(() => Assert.Matches("^(Saved|Not saved)", saved.Words));
    }

    private static void Read(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
    }

    private sealed class Ben : ICurrentUser
    {
        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn("ben", "UTC"));
    }
}
