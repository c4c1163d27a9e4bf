using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OverdueHelper.Application;
using OverdueHelper.Application.BankView;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Plans;
using OverdueHelper.Documents;
using OverdueHelper.Documents.Model;
using OverdueHelper.Persistence;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.BankView;
using UglyToad.PdfPig;

namespace OverdueHelper.Web.Tests.Features.BankView;

/// <summary>The page over the real use cases, a real database and the example household.</summary>
public sealed partial class BankViewPageTests : BunitContext, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"overdue-bank-{Guid.NewGuid():N}.db");
    private readonly Guid _case = Guid.CreateVersion7();
    private Guid _loan;

    public BankViewPageTests()
    {
        // The example's plan is in British English; the screen is compared with it.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)));
        Services.AddControls();
        Services.AddApplication("Sqlite", new SqliteConnectionStringBuilder { DataSource = _file, Pooling = false }.ConnectionString);
        Services.AddScoped<ICurrentUser, Maya>();
    }

    public async Task InitializeAsync()
    {
        await using (var context = await Services.GetRequiredService<IDbContextFactory<OverdueDbContext>>().CreateDbContextAsync())
        {
            await context.Database.EnsureCreatedAsync();
            context.Add(new IdentityUser { Id = "maya", UserName = "maya", NormalizedUserName = "MAYA" });
            await context.SaveChangesAsync();
        }

        await Services.GetRequiredService<OpenCase>().RunAsync(_case, ExampleKind.Household);
        _loan = (await Services.GetRequiredService<ListPlans>().RunAsync(_case))!.First(plan => plan.Chosen > 0).FirstLoanId;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        File.Delete(_file);
    }

    [Fact]
    public void A_borrower_in_the_united_kingdom_sees_no_other_countrys_provisions_unless_they_ask()
    {
        var page = Open();

        Assert.Contains("We know no such figures for United Kingdom.", page.Markup, StringComparison.Ordinal);
        var elsewhere = page.FindAll("details.how").Single(details => details.QuerySelector("summary")!.TextContent == "Other countries' rules");
        Assert.False(elsewhere.HasAttribute("open"));
        Assert.Contains("China: substandard", elsewhere.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[aria-label='What a bank sets aside as the loan ages']"));
    }

    [Fact]
    public void The_break_even_comes_before_every_figure_and_both_tests_follow()
    {
        var page = Open();

        Assert.Contains("How often may the plan fail?", page.Find(".card.next .kicker").TextContent, StringComparison.Ordinal);
        Assert.Contains("not a forecast", page.Find(".card.next").TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Find("#test-value"));
        Assert.NotNull(page.Find("#test-collections"));
    }

    [Fact]
    public async Task A_changed_value_changes_the_result_before_it_is_saved()
    {
        var page = Open();
        var before = page.Find("section[aria-labelledby=test-collections] .rows").TextContent;

        await Labelled(page, "Share collected without security").ChangeAsync("60");

        Assert.NotEqual(before, page.Find("section[aria-labelledby=test-collections] .rows").TextContent);
    }

    [Fact]
    public async Task Only_what_was_entered_hides_the_test_that_rests_on_starting_values()
    {
        var page = Open();

        await page.Find("input[type=checkbox]").ChangeAsync(true);

        Assert.Empty(page.FindAll("#test-collections"));
        Assert.Contains("Plans that fail", page.Find(".card.next").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?kind=CapitalisedPause")]
    [InlineData("?kind=nonsense")]
    [InlineData("?kind=99")]
    public void A_typed_address_never_ends_in_an_exception(string query) =>
        Assert.Contains("may see it", Open(query).Find("h1").TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Every_figure_on_the_screen_is_found_again_in_the_pdf()
    {
        var page = Open();
        var screen = string.Join('\n', page.FindAll("section, td, th, figcaption, details p").Where(element => element.Closest(".elsewhere") is null).Select(element => element.TextContent));
        var paper = (await Services.GetRequiredService<LoadBankPaper>().RunAsync(_case, _loan))!;

        using var pdf = PdfDocument.Open(new PdfRenderer().Render(paper, MissingGlyphPolicy.Refuse).Bytes!);

        var figures = Figures(screen);
        var printed = Figures(string.Join('\n', pdf.GetPages().Select(sheet => string.Join(' ', sheet.GetWords().Select(word => word.Text.Replace('\u00A0', ' '))))));
        Assert.InRange(figures.Count, 60, 400);
        Assert.Empty(figures.Except(printed, StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_tests_are_an_annex_of_the_plan_while_they_are_good_and_never_against_the_persons_word()
    {
        var lender = (await Services.GetRequiredService<ListPlans>().RunAsync(_case))!.First(plan => plan.Chosen > 0).LenderId;
        var basis = (await Services.GetRequiredService<LoadBankView>().RunAsync(_case, _loan))!;
        var isNegative = basis.Under(basis.Form)!.IsNegative;

        Assert.Equal(!isNegative, await IsInPlanAsync(lender));
        basis.Form.InPlan = isNegative;
        Assert.IsType<Outcome<BankViewForm>.Done>(await Services.GetRequiredService<SaveBankView>().RunAsync(basis.Form));
        Assert.Equal(isNegative, await IsInPlanAsync(lender));
    }

    private async Task<bool> IsInPlanAsync(Guid lender) =>
        (await Services.GetRequiredService<LoadPlan>().RunAsync(_case, lender))!.Plan!.Blocks.OfType<Heading>().Any(heading => heading.Text == "Annex: How the bank may see the plan");

    // Amounts, shares and counts with their unit, as a reader compares them: £1,234.50, -£3.00, 12.5%, 24 months.
    private static List<string> Figures(string text) => [.. Figure().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"-?£[\d,]+\.\d{2}|-?\d+(\.\d+)?%|\d+ months?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figure();

    private IRenderedComponent<BankViewPage> Open(string query = "")
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/cases/{_case}/loans/{_loan}/bank-view{query}");
        var page = Render<BankViewPage>(parameters => parameters.Add(p => p.CaseId, _case).Add(p => p.LoanId, _loan));
        page.WaitForElement("h2");
        return page;
    }

    private static IElement Labelled(IRenderedComponent<BankViewPage> page, string label)
    {
        var found = page.FindAll("label").Single(element => element.TextContent.Trim().StartsWith(label, StringComparison.Ordinal));
        return page.Find($"#{found.GetAttribute("for")}");
    }

    private sealed class Maya : ICurrentUser
    {
        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn("maya", "Europe/London"));
    }
}
