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
    private static readonly string[] _firstDay = ["12", "12", "2026"];
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
    public async Task What_is_agreed_stands_with_its_payments_and_one_press_enters_the_next_with_a_way_back()
    {
        var page = await AgreedAsync();
        Assert.Contains("Interest only", page.Find("section[aria-labelledby=agreed]").TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("○", State(page), StringComparison.Ordinal);

        await Button(page, "I paid this").ClickAsync(new());

        await page.WaitForAssertionAsync(() => Assert.StartsWith("✓ paid on", State(page), StringComparison.Ordinal));
        Assert.Contains("1 of", page.Find("section[aria-labelledby=agreed]").TextContent, StringComparison.Ordinal);
        await page.InvokeAsync(Services.GetRequiredService<SavedStatus>().Undoable!.Value.Back);
        await page.WaitForAssertionAsync(() => Assert.StartsWith("○", State(page), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_agreement_is_written_into_the_loan_after_showing_what_that_enters()
    {
        var page = await AgreedAsync();

        await Section(page, "write").QuerySelector("form")!.SubmitAsync();
        await page.WaitForElementAsync("section[aria-labelledby=write] td");
        Assert.Contains("The last payment, on", Section(page, "write").TextContent, StringComparison.Ordinal);
        await Section(page, "write").QuerySelector("form")!.SubmitAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("The agreed payments are the loan's schedule.", Section(page, "write").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_offer_that_leaves_the_rest_open_shows_it_as_still_owed_and_compares_no_totals()
    {
        var page = Open();
        await Button(page, "Enter the bank's offer").ClickAsync(new());
        var form = Section(page, "counter");
        Assert.Contains("Is this all that is to be paid?", form.TextContent, StringComparison.Ordinal);
        await Field(page, "What did the bank say or write?").ChangeAsync("12 payments, then we look again.");
        await Field(page, "Each instalment").ChangeAsync("200");
        await Field(page, "How many instalments?").ChangeAsync("12");
        for (var at = 0; at < _firstDay.Length; at++)
        {
            await Section(page, "counter").QuerySelectorAll("fieldset input:not([type=radio])")[at].ChangeAsync(_firstDay[at]);
        }

        await Section(page, "counter").QuerySelector("form")!.SubmitAsync();
        await page.WaitForAssertionAsync(() => Assert.Contains("Choose what follows after these instalments.", Section(page, "counter").TextContent, StringComparison.Ordinal));
        await Section(page, "counter").QuerySelectorAll("input[type=radio]").First(radio => radio.GetAttribute("value") == nameof(OfferRest.NotSaid)).ChangeAsync("on");
        await Section(page, "counter").QuerySelector("form")!.SubmitAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("12 payments, then we look again.", Section(page, "offer").TextContent, StringComparison.Ordinal));
        var rows = page.FindAll("section[aria-labelledby=offer] tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent, row => row.QuerySelectorAll("td")[1].TextContent);
        Assert.Equal("open", rows["Still to pay in all"]);
        Assert.Equal("open", rows["More than the contract"]);
        Assert.Contains("2,400.00", rows["Paid with these payments"], StringComparison.Ordinal);
        Assert.Contains("Ask what follows after the last one", Section(page, "offer").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_bank_answered_is_asked_first_and_then_only_what_applies()
    {
        var page = Open();
        await Button(page, "Write down what happened").ClickAsync(new());
        Assert.Equal("What did the bank answer?", Section(page, "answer").QuerySelector("legend")!.TextContent);
        Assert.Equal(
            ["Accepted", "Refused", "Countered", "Sent", "Withdrawn"], Section(page, "answer").QuerySelectorAll("input[type=radio]").Select(radio => radio.GetAttribute("value")));
        Assert.Empty(page.FindAll("form"));

        await Radio(page, nameof(ProposalState.Countered)).ChangeAsync("on");
        Assert.Equal(
            ["What did the bank answer?", "How can it be worked out?"], Section(page, "counter").QuerySelectorAll("legend").Take(2).Select(legend => legend.TextContent));
        Assert.True(
            Section(page, "counter").TextContent.IndexOf("Each instalment", StringComparison.Ordinal) < Section(page, "counter").TextContent.IndexOf("On which day did the bank say it?", StringComparison.Ordinal));

        await Radio(page, nameof(ProposalState.Withdrawn)).ChangeAsync("on");
        Assert.DoesNotContain("Who said it?", Section(page, "answer").TextContent, StringComparison.Ordinal);
        Assert.Contains("On which day?", Section(page, "answer").TextContent, StringComparison.Ordinal);
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

    private static IElement Radio(IRenderedComponent<NegotiationPage> page, string value) => page.FindAll("input[type=radio]").First(radio => radio.GetAttribute("value") == value);

    private IRenderedComponent<NegotiationPage> Open()
    {
        var page = Render<NegotiationPage>(parameters => parameters.Add(p => p.CaseId, _case).Add(p => p.LoanId, _loan));
        page.WaitForElement("h2");
        return page;
    }

    private async Task<IRenderedComponent<NegotiationPage>> AgreedAsync()
    {
        var page = Open();
        await Button(page, "Accept theirs").ClickAsync(new());
        await page.Find("form").SubmitAsync();
        await page.WaitForElementAsync("section[aria-labelledby=payments] tbody tr");
        return page;
    }

    private static string State(IRenderedComponent<NegotiationPage> page) => page.Find("section[aria-labelledby=payments] tbody tr td").TextContent.Trim();

    private static IElement Section(IRenderedComponent<NegotiationPage> page, string name) => page.Find($"section[aria-labelledby={name}]");

    private static IElement Field(IRenderedComponent<NegotiationPage> page, string label) =>
        page.Find($"#{page.FindAll("label").First(one => one.TextContent.Contains(label, StringComparison.Ordinal)).GetAttribute("for")}");

    private static IElement Button(IRenderedComponent<NegotiationPage> page, string label) =>
        page.FindAll("button").First(button => button.TextContent.Trim() == label);

    private sealed class Claire : ICurrentUser
    {
        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn("claire", "Europe/Paris"));
    }
}
