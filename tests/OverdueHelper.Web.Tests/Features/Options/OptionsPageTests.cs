using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OverdueHelper.Application;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Persistence;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Options;

namespace OverdueHelper.Web.Tests.Features.Options;

/// <summary>The page over the real use cases, a real database and the example household.</summary>
public sealed class OptionsPageTests : BunitContext, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"overdue-options-{Guid.NewGuid():N}.db");
    private readonly Guid _case = Guid.CreateVersion7();
    private Guid _loan;

    public OptionsPageTests()
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
    public async Task A_suggestion_is_chosen_with_one_click_and_stands_first_in_the_comparison()
    {
        var page = Open();
        var name = page.Find("[aria-labelledby=fits] tbody tr th").ChildNodes[0].TextContent.Trim();

        await page.Find("[aria-labelledby=fits] tbody tr button").ClickAsync(new());
        await page.WaitForAssertionAsync(() => Assert.Contains(name, page.Find("[aria-labelledby=compare-chosen]").TextContent, StringComparison.Ordinal));
        Assert.Contains("Your request", page.Find("[aria-labelledby=fits] tbody tr").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_comparison_shows_three_requests_with_both_tests_and_what_each_needs()
    {
        var page = Open();

        Assert.All(
            (string[])["chosen", "counter", "fallback"],
            which =>
            {
                var rows = page.FindAll($"[aria-labelledby=compare-{which}] dt").Select(row => row.TextContent).ToList();
                Assert.Contains("The bank loses today", rows);
                Assert.Contains("Against collecting", rows);
                Assert.Contains("Rate you pay from here", rows);
                Assert.Contains("Needs from the bank", rows);
            });
    }

    [Fact]
    public async Task A_combination_is_put_together_worked_out_and_chosen()
    {
        var page = Open();
        await AddAsync(page, ProposalKind.StepUp);
        await AddAsync(page, ProposalKind.LongerTerm);
        Assert.DoesNotContain(page.FindAll("option"), option => option.GetAttribute("value") == nameof(ProposalKind.Graduated));

        await page.Find("[aria-labelledby=built] button.btn").ClickAsync(new());

        var chosen = (await Services.GetRequiredService<LoadOptions>().RunAsync(_case, _loan))!.Chosen!;
        Assert.Equal([ProposalKind.StepUp, ProposalKind.LongerTerm], chosen.Parts.Select(part => part.Kind));
    }

    [Fact]
    public async Task Every_kind_can_be_reached_from_the_list_of_more_requests()
    {
        var page = Open();

        foreach (var kind in Enum.GetValues<ProposalKind>())
        {
            await AddAsync(page, kind);
            Assert.Contains(OptionWords.Name(kind), page.FindAll("fieldset h3").Select(heading => heading.TextContent));
            await page.FindAll("fieldset button.link")[^1].ClickAsync(new());
        }
    }

    [Fact]
    public async Task A_buffer_lowers_what_the_budget_carries_and_is_kept()
    {
        var page = Open();
        var before = page.Find("details.how.card > p").TextContent;
        await page.FindAll("details.how.card input[type=text]")[0].ChangeAsync("20");
        await page.Find("details.how.card form").SubmitAsync();
        await page.WaitForAssertionAsync(() => Assert.NotEqual(before, page.Find("details.how.card > p").TextContent));
        Assert.Equal(20_00, (await Services.GetRequiredService<LoadOptions>().RunAsync(_case, _loan))!.Wish.BufferMinor);
    }

    [Fact]
    public async Task Why_others_were_left_out_is_worked_out_when_it_is_opened()
    {
        var page = Open();
        var why = page.FindAll("details.how").Single(details => details.TextContent.Contains("left out", StringComparison.Ordinal) && details.QuerySelector("ul") is not null);
        Assert.Empty(why.QuerySelectorAll("li"));

        await why.TriggerEventAsync("ontoggle", EventArgs.Empty);

        Assert.NotEmpty(page.FindAll("details.how ul li"));
    }

    private static async Task AddAsync(IRenderedComponent<OptionsPage> page, ProposalKind kind)
    {
        await page.Find(".filters select").ChangeAsync(kind.ToString());
        await page.Find(".filters button").ClickAsync(new());
    }

    private IRenderedComponent<OptionsPage> Open()
    {
        var page = Render<OptionsPage>(parameters => parameters.Add(p => p.CaseId, _case).Add(p => p.LoanId, _loan));
        page.WaitForElement("#compare");
        return page;
    }

    private sealed class Maya : ICurrentUser
    {
        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn("maya", "Europe/London"));
    }
}
