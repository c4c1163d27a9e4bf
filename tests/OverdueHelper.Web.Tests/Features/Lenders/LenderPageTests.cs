using AngleSharp.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OverdueHelper.Application;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Lenders;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Persistence;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Lenders;

namespace OverdueHelper.Web.Tests.Features.Lenders;

/// <summary>The card over the real use cases, a real database and the example household.</summary>
public sealed class LenderPageTests : BunitContext, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"overdue-lender-{Guid.NewGuid():N}.db");
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly Guid _case = Guid.CreateVersion7();
    private Guid _lender;

    public LenderPageTests()
    {
        Services.AddSingleton<TimeProvider>(_time);
        Services.AddControls();
        Services.AddApplication("Sqlite", new SqliteConnectionStringBuilder { DataSource = _file, Pooling = false }.ConnectionString);
        Services.AddScoped<ICurrentUser, Maya>();
        JSInterop.Mode = JSRuntimeMode.Loose;
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
        _lender = (await Services.GetRequiredService<ListLenders>().RunAsync(_case))!.Single(card => card.Name == "Harbour Bank").LenderId;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        File.Delete(_file);
    }

    [Fact]
    public async Task A_fact_written_down_stands_on_the_card_with_who_said_it()
    {
        var page = Open();
        await Button(page, "Write something down: How to reach it").ClickAsync(new());
        await Labelled(page, "What do you know?").ChangeAsync("chat in the app");
        await Labelled(page, "Who told you").ChangeAsync("Ms Patel");
        await page.FindAll("input[type=radio]").First(radio => radio.GetAttribute("value") == nameof(LenderTopic.Online)).ChangeAsync("on");

        await page.Find("form").SubmitAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("From: Ms Patel, checked on 23 Nov 2026", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_lender_is_renamed_on_its_card_and_a_blank_name_is_refused_beside_the_field()
    {
        var page = Open();
        await Button(page, "Change the name").ClickAsync(new());
        Assert.Equal("Harbour Bank", Labelled(page, "Name of the lender").GetAttribute("value"));
        await Labelled(page, "Name of the lender").ChangeAsync(" ");
        await page.Find("form").SubmitAsync();
        await page.WaitForAssertionAsync(() => Assert.Contains("Enter the lender's name.", page.Find("form").TextContent, StringComparison.Ordinal));

        await Labelled(page, "Name of the lender").ChangeAsync("Harbour Bank plc");
        await page.Find("form").SubmitAsync();

        await page.WaitForAssertionAsync(() => Assert.Equal("Harbour Bank plc", page.Find("h1").TextContent));
        Assert.Empty(page.FindAll("form"));
    }

    [Fact]
    public async Task A_fact_without_a_topic_is_refused_beside_the_field_and_nothing_typed_is_lost()
    {
        var page = Open();
        await Button(page, "Write something down: How to reach it").ClickAsync(new());
        await Labelled(page, "What do you know?").ChangeAsync("chat in the app");

        await page.Find("form").SubmitAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("Choose what it is about.", page.Find("fieldset.wrong").TextContent, StringComparison.Ordinal));
        Assert.Equal("chat in the app", Labelled(page, "What do you know?").GetAttribute("value"));
    }

    [Fact]
    public async Task A_stale_fact_says_so_in_words_and_becomes_a_next_step()
    {
        await Services.GetRequiredService<SaveLenderFact>().RunAsync(new LenderFactForm
        {
            CaseId = _case,
            LenderId = _lender,
            Topic = LenderTopic.Phone,
            Text = "0117 496 0100",
            CheckedOn = new DateOnly(2026, 1, 5),
        });
        var page = Open();

        await Button(page, "Make it my next step: Telephone and hours").ClickAsync(new());

        await page.WaitForAssertionAsync(() => Assert.Contains("Among your next steps, by 30 Nov 2026.", page.Markup, StringComparison.Ordinal));
        Assert.Contains("Older than 6 months.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_fact_leaves_the_card_and_undo_brings_it_back()
    {
        var page = Open();

        await Button(page, "Remove: Postal address for plans and letters").ClickAsync(new());
        Assert.DoesNotContain("1 Harbour Street", page.Markup, StringComparison.Ordinal);
        var (words, back) = Services.GetRequiredService<SavedStatus>().Undoable!.Value;
        await page.InvokeAsync(back);

        Assert.Contains("Postal address", words, StringComparison.Ordinal);
        await page.WaitForAssertionAsync(() => Assert.Contains("1 Harbour Street", page.Markup, StringComparison.Ordinal));
    }

    private IRenderedComponent<LenderPage> Open()
    {
        var page = Render<LenderPage>(parameters => parameters.Add(p => p.CaseId, _case).Add(p => p.LenderId, _lender));
        page.WaitForElement("h2");
        return page;
    }

    private static IElement Button(IRenderedComponent<LenderPage> page, string label) =>
        page.FindAll("button").Single(button => (button.GetAttribute("aria-label") ?? button.TextContent.Trim()) == label);

    private static IElement Labelled(IRenderedComponent<LenderPage> page, string label)
    {
        var found = page.FindAll("label").Single(element => element.TextContent.Trim().StartsWith(label, StringComparison.Ordinal));
        return page.Find($"#{found.GetAttribute("for")}");
    }

    private sealed class Maya : ICurrentUser
    {
        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn("maya", "Europe/London"));
    }
}
