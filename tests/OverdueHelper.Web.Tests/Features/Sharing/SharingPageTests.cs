using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OverdueHelper.Application;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Sharing;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Persistence;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Cases;
using OverdueHelper.Web.Features.Sharing;
using OverdueHelper.Web.Shell;

namespace OverdueHelper.Web.Tests.Features.Sharing;

/// <summary>The pages over the real use cases and a real database; the tests say who sits in front of them.</summary>
public sealed class SharingPageTests : BunitContext, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"overdue-sharing-{Guid.NewGuid():N}.db");
    private readonly Guid _case = Guid.CreateVersion7();
    private readonly Reader _reader = new();

    public SharingPageTests()
    {
        Services.AddSingleton(TimeProvider.System);
        Services.AddControls();
        Services.AddSharing();
        Services.AddApplication("Sqlite", new SqliteConnectionStringBuilder { DataSource = _file, Pooling = false }.ConnectionString);
        Services.AddSingleton<ICurrentUser>(_reader);
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    public async Task InitializeAsync()
    {
        await using (var context = await Services.GetRequiredService<IDbContextFactory<OverdueDbContext>>().CreateDbContextAsync())
        {
            await context.Database.EnsureCreatedAsync();
            context.AddRange(((string[])["anna", "carla"]).Select(name => new IdentityUser { Id = name, UserName = name, NormalizedUserName = name.ToUpperInvariant() }));
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
    public async Task A_code_is_shown_once_and_the_invitation_stays_in_the_list()
    {
        var page = Open();
        await Button(page, "Invite somebody").ClickAsync(new());
        await Labelled(page, "Whom do you invite?").ChangeAsync("Ms Weber");
        await Labelled(page, "How does this person know you?").ChangeAsync("Anna W.");
        await page.Find($"input[value={nameof(GrantRole.Viewer)}]").ChangeAsync(nameof(GrantRole.Viewer));

        await page.Find("form").SubmitAsync();

        await page.WaitForAssertionAsync(() => Assert.Matches("^([2-9A-Z]{4}-){4}[2-9A-Z]{4}$", page.Find("code").TextContent));
        Assert.Contains("Can only read, until it is ended.", page.Markup, StringComparison.Ordinal);
        await Button(page, "I have passed it on").ClickAsync(new());
        Assert.Empty(page.FindAll("code"));
        await Button(page, "Withdraw: Ms Weber").ClickAsync(new());
        await page.WaitForAssertionAsync(() => Assert.DoesNotContain("not accepted yet", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_access_ends_only_after_the_owner_was_asked()
    {
        await JoinAsync(GrantRole.Counsellor);
        var page = Open();

        await Button(page, "End access: Ms Weber").ClickAsync(new());
        await Button(page, "Keep it").ClickAsync(new());
        Assert.DoesNotContain("No longer open to", page.Markup, StringComparison.Ordinal);
        await Button(page, "End access: Ms Weber").ClickAsync(new());
        await Button(page, "End the access now").ClickAsync(new());

        await page.WaitForAssertionAsync(() => Assert.Contains("No longer open to", page.Markup, StringComparison.Ordinal));
        _reader.Name = "carla";
        Assert.Empty(await Services.GetRequiredService<ListCases>().RunAsync());
    }

    [Fact]
    public async Task A_last_day_in_the_past_is_refused_and_the_next_one_stands_in_the_list()
    {
        await JoinAsync(GrantRole.Counsellor);
        var page = Open();
        await Button(page, "Change the last day: Ms Weber").ClickAsync(new());
        await TypeDayAsync(page, "1", "1", "2020");
        await page.Find("form").SubmitAsync();
        await page.WaitForAssertionAsync(() => Assert.Contains("The last day must be today or later.", page.Find("fieldset").TextContent, StringComparison.Ordinal));

        await TypeDayAsync(page, "1", "1", "2090");
        await page.Find("form").SubmitAsync();

        await page.WaitForAssertionAsync(() => Assert.Matches("until 0?1 January 2090", page.Markup));
    }

    [Fact]
    public async Task Whoever_is_not_the_owner_sees_the_people_and_leaves_after_being_asked()
    {
        await JoinAsync(GrantRole.Viewer);
        _reader.Name = "carla";
        var page = Open();
        Assert.Contains("Anna W.", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Who looked", page.Markup, StringComparison.Ordinal);
        Assert.Equal("Leave this case", Assert.Single(page.FindAll("button")).TextContent);

        await Button(page, "Leave this case").ClickAsync(new());
        await Button(page, "Leave it now").ClickAsync(new());

        Assert.EndsWith("/cases", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        Assert.Empty(await Services.GetRequiredService<ListCases>().RunAsync());
    }

    [Fact]
    public async Task A_reader_is_told_so_above_a_form_and_offered_no_saving()
    {
        await JoinAsync(GrantRole.Viewer);
        _reader.Name = "carla";
        var door = OpenThroughDoor();

        await door.WaitForAssertionAsync(() => Assert.Contains("You can read this case, not change it. Anna W. shares it with you.", door.Markup, StringComparison.Ordinal));
        Assert.True(door.Find("form fieldset").HasAttribute("disabled"));
        Assert.Empty(door.FindAll("button[type=submit]"));
        Assert.Single(door.FindAll(".reader"));
    }

    [Fact]
    public async Task A_counsellor_is_told_whose_case_it_is_and_saves()
    {
        await JoinAsync(GrantRole.Counsellor);
        _reader.Name = "carla";
        var door = OpenThroughDoor();

        await door.WaitForAssertionAsync(() => Assert.Contains("You can read and change this case. Anna W. shares it with you.", door.Markup, StringComparison.Ordinal));
        Assert.Single(door.FindAll("button[type=submit]"));
        Assert.Empty(door.FindAll(".reader"));
    }

    [Fact]
    public async Task A_save_that_is_refused_says_why_and_loses_nothing_typed()
    {
        await JoinAsync(GrantRole.Viewer);
        _reader.Name = "carla";
        var page = Render<BorrowerPage>(parameters => parameters.Add(p => p.CaseId, _case));
        await page.WaitForElementAsync("form label");
        await page.Find("input[type=radio]").ChangeAsync("Person");
        await Labelled(page, "Your full name").ChangeAsync("Anna Weiß");

        await page.Find("form").SubmitAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("Nothing was saved: you may read this case, not change it", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal("Anna Weiß", Labelled(page, "Your full name").GetAttribute("value"));
    }

    [Fact]
    public async Task An_open_page_closes_when_its_readers_access_ends()
    {
        await JoinAsync(GrantRole.Counsellor);
        _reader.Name = "carla";
        var door = OpenThroughDoor();
        await door.WaitForAssertionAsync(() => Assert.Contains("Anna W. shares it with you.", door.Markup, StringComparison.Ordinal));
        Services.GetRequiredService<EndedGrants>().End(_case);
        Assert.Contains("About you", door.Markup, StringComparison.Ordinal);

        await Services.GetRequiredService<LeaveCase>().RunAsync(_case);
        Services.GetRequiredService<EndedGrants>().End(_case);

        await door.WaitForAssertionAsync(() => Assert.Contains("This case is not here", door.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("About you", door.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_that_may_not_change_anything_says_so_and_leads_back_to_the_page()
    {
        var guard = Render<PageGuard>(parameters => parameters.AddChildContent<RefusedButton>());

        await guard.Find("button").ClickAsync(new());
        Assert.Contains("You may not change this case", guard.Find("h1").TextContent, StringComparison.Ordinal);
        await guard.Find("button").ClickAsync(new());

        Assert.Equal("Remove", guard.Find("button").TextContent);
    }

    /// <summary>Carla took up an invitation of Anna's.</summary>
    private async Task JoinAsync(GrantRole role)
    {
        var form = new InviteForm { CaseId = _case, Name = "Ms Weber", From = "Anna W.", Role = role };
        var made = Assert.IsType<Outcome<MadeInvitation>.Done>(await Services.GetRequiredService<InviteToCase>().RunAsync(form)).Value;
        Assert.IsType<Outcome<Guid>.Done>(await Services.GetRequiredService<AcceptInvitation>().RunAsync(made.Code, "carla", zone: null));
    }

    private IRenderedComponent<SharingPage> Open()
    {
        var page = Render<SharingPage>(parameters => parameters.Add(p => p.CaseId, _case));
        page.WaitForElement("h2");
        return page;
    }

    private IRenderedComponent<CaseDoor> OpenThroughDoor()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/cases/{_case}/borrower");
        var door = Render<CaseDoor>(parameters => parameters.AddChildContent(builder =>
        {
            builder.OpenComponent<BorrowerPage>(0);
            builder.AddAttribute(1, nameof(BorrowerPage.CaseId), _case);
            builder.CloseComponent();
        }));
        door.WaitForElement("form label");
        return door;
    }

    private static async Task TypeDayAsync(IRenderedComponent<SharingPage> page, params string[] parts)
    {
        foreach (var (name, text) in ((string[])["Day", "Month", "Year"]).Zip(parts))
        {
            await Labelled(page, name).ChangeAsync(text);
        }
    }

    private static IElement Button<T>(IRenderedComponent<T> page, string label)
        where T : IComponent =>
        page.FindAll("button").Single(button => (button.GetAttribute("aria-label") ?? button.TextContent.Trim()) == label);

    private static IElement Labelled<T>(IRenderedComponent<T> page, string label)
        where T : IComponent
    {
        var found = page.FindAll("label").First(element => element.TextContent.Trim().StartsWith(label, StringComparison.Ordinal));
        return page.Find($"#{found.GetAttribute("for")}");
    }

    private sealed class RefusedButton : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "button");
            builder.AddAttribute(1, "onclick", EventCallback.Factory.Create(this, void () => throw new NotGrantedException()));
            builder.AddContent(2, "Remove");
            builder.CloseElement();
        }
    }

    private sealed class Reader : ICurrentUser
    {
        public string Name { get; set; } = "anna";

        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn(Name, "Europe/Berlin"));
    }
}
