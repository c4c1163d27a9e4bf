using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OverdueHelper.Application;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Plans;
using OverdueHelper.Persistence;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.BankView;

namespace OverdueHelper.Web.Tests.Features.BankView;

/// <summary>The page over the real use cases, a real database and the example household.</summary>
public sealed class BankViewPageTests : BunitContext, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"overdue-bank-{Guid.NewGuid():N}.db");
    private readonly Guid _case = Guid.CreateVersion7();
    private Guid _loan;

    public BankViewPageTests()
    {
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
