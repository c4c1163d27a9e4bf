using AngleSharp.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OverdueHelper.Application;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Drafts;
using OverdueHelper.Persistence;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Cases;

namespace OverdueHelper.Web.Tests.Features.Cases;

/// <summary>The page over the real use cases and a real database.</summary>
public sealed class BorrowerPageTests : BunitContext, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"overdue-borrower-{Guid.NewGuid():N}.db");
    private readonly Guid _case = Guid.CreateVersion7();

    public BorrowerPageTests()
    {
        Services.AddSingleton(TimeProvider.System);
        Services.AddControls();
        Services.AddApplication("Sqlite", new SqliteConnectionStringBuilder { DataSource = _file, Pooling = false }.ConnectionString);
        Services.AddScoped<ICurrentUser, Anna>();
    }

    public async Task InitializeAsync()
    {
        await using (var context = await Services.GetRequiredService<IDbContextFactory<OverdueDbContext>>().CreateDbContextAsync())
        {
            await context.Database.EnsureCreatedAsync();
            context.Add(new IdentityUser { Id = "anna", UserName = "anna", NormalizedUserName = "ANNA" });
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
    public async Task Leaving_the_page_loses_nothing_that_was_typed()
    {
        var page = Open();
        await Labelled(page, "Your full name").ChangeAsync("Anna Weiß");
        await Labelled(page, "In your own words").ChangeAsync("The shop closed in May.");
        Assert.StartsWith("Draft kept", Services.GetRequiredService<SavedStatus>().Words, StringComparison.Ordinal);
        await DisposeComponentsAsync();

        page = Open();

        Assert.Equal("Anna Weiß", Labelled(page, "Your full name").GetAttribute("value"));
        Assert.Equal("The shop closed in May.", Labelled(page, "In your own words").GetAttribute("value"));
        Assert.Empty((await Services.GetRequiredService<LoadBorrower>().RunAsync(_case))!.FullName);
    }

    [Fact]
    public async Task A_draft_is_saved_over_a_form_that_was_changed_in_the_meantime_only_when_its_writer_says_so()
    {
        var page = Open();
        await Labelled(page, "Your full name").ChangeAsync("Anna Weiß");
        await DisposeComponentsAsync();
        var other = (await Services.GetRequiredService<LoadBorrower>().RunAsync(_case))!;
        (other.Kind, other.FullName) = (Domain.Cases.BorrowerKind.Person, "Anna Weiss");
        Assert.IsType<Outcome<BorrowerForm>.Done>(await Services.GetRequiredService<SaveBorrower>().RunAsync(other));

        page = Open();

        Assert.Equal("Anna Weiß", Labelled(page, "Your full name").GetAttribute("value"));
        await page.FindAll("button").Single(button => button.TextContent == "Throw it away").ClickAsync();
        Assert.Equal("Anna Weiss", Labelled(page, "Your full name").GetAttribute("value"));
    }

    [Fact]
    public async Task A_change_that_is_told_after_the_form_was_saved_leaves_no_draft()
    {
        var page = Open();
        await page.Find("input[type=radio]").ChangeAsync("Person");
        await Labelled(page, "Your full name").ChangeAsync("Anna Weiß");
        await page.Find("form").SubmitAsync();
        Assert.Equal("Anna Weiß", (await Services.GetRequiredService<LoadBorrower>().RunAsync(_case))!.FullName);

        await Labelled(page, "Your full name").ChangeAsync("Anna Weiß");

        Assert.Null(await Services.GetRequiredService<FindDraft>().RunAsync(_case, "borrower"));
        Assert.StartsWith("Saved", Services.GetRequiredService<SavedStatus>().Words, StringComparison.Ordinal);
    }

    private IRenderedComponent<BorrowerPage> Open()
    {
        var page = Render<BorrowerPage>(parameters => parameters.Add(p => p.CaseId, _case));
        page.WaitForElement("form label");
        return page;
    }

    private static IElement Labelled(IRenderedComponent<BorrowerPage> page, string label)
    {
        var found = page.FindAll("label").First(element => element.TextContent.Trim().StartsWith(label, StringComparison.Ordinal));
        return page.Find($"#{found.GetAttribute("for")}");
    }

    private sealed class Anna : ICurrentUser
    {
        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn("anna", "Europe/Berlin"));
    }
}
