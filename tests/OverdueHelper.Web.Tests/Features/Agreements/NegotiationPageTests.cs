using AngleSharp.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OverdueHelper.Application;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Persistence;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Agreements;

namespace OverdueHelper.Web.Tests.Features.Agreements;

/// <summary>The page over the real use cases, a real database and the example enterprise, whose bank has offered something else.</summary>
public sealed class NegotiationPageTests : BunitContext, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"overdue-agreement-{Guid.NewGuid():N}.db");
    private readonly Guid _case = Guid.CreateVersion7();
    private Guid _loan;

    public NegotiationPageTests()
    {
        Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)));
        Services.AddControls();
        Services.AddApplication("Sqlite", new SqliteConnectionStringBuilder { DataSource = _file, Pooling = false }.ConnectionString);
        Services.AddScoped<ICurrentUser, Claire>();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    public async Task InitializeAsync()
    {
        await using (var context = await Services.GetRequiredService<IDbContextFactory<OverdueDbContext>>().CreateDbContextAsync())
        {
            await context.Database.EnsureCreatedAsync();
            context.Add(new IdentityUser { Id = "claire", UserName = "claire", NormalizedUserName = "CLAIRE" });
            await context.SaveChangesAsync();
        }

        await Services.GetRequiredService<OpenCase>().RunAsync(_case, ExampleKind.Enterprise);
        _loan = (await Services.GetRequiredService<ListPlans>().RunAsync(_case))!.First(plan => plan.Chosen > 0).FirstLoanId;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        File.Delete(_file);
    }

    [Fact]
    public void The_banks_offer_stands_in_its_words_beside_ours_in_the_same_rows()
    {
        var page = Open();

        Assert.Contains("Three months of interest only", page.Find("blockquote").TextContent, StringComparison.Ordinal);
        var rows = page.FindAll("section[aria-labelledby=offer] tbody tr");
        Assert.Equal(8, rows.Count);
        Assert.All(rows, row => Assert.Equal(2, row.QuerySelectorAll("td").Length));
    }

    [Fact]
    public async Task Accepting_theirs_is_written_down_as_an_agreement()
    {
        var page = Open();
        await Button(page, "Accept theirs").ClickAsync(new());

        await page.Find("form").SubmitAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("You have an agreement.", page.Markup, StringComparison.Ordinal));
        Assert.Contains("You accepted the bank's offer", page.Find("ol.talk li").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_without_a_reason_is_refused_beside_its_field()
    {
        var page = Open();
        await Button(page, "Write down what happened").ClickAsync(new());
        await page.FindAll("input[type=radio]").First(radio => radio.GetAttribute("value") == nameof(ProposalState.Refused)).ChangeAsync("on");

        await page.Find("form").SubmitAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("Enter the reason the bank gave.", page.Find(".field.wrong").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_follow_is_not_offered()
    {
        var page = Open();

        Assert.DoesNotContain(page.FindAll("button"), button => button.TextContent.Contains("The bank says it has it", StringComparison.Ordinal));
        Assert.Equal(
            [ProposalState.Sent, ProposalState.Countered, ProposalState.Accepted, ProposalState.Refused, ProposalState.Withdrawn], ProposalPath.After(ProposalState.Countered));
    }

    private IRenderedComponent<NegotiationPage> Open()
    {
        var page = Render<NegotiationPage>(parameters => parameters.Add(p => p.CaseId, _case).Add(p => p.LoanId, _loan));
        page.WaitForElement("h2");
        return page;
    }

    private static IElement Button(IRenderedComponent<NegotiationPage> page, string label) =>
        page.FindAll("button").First(button => button.TextContent.Trim() == label);

    private sealed class Claire : ICurrentUser
    {
        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn("claire", "Europe/Paris"));
    }
}
