using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OverdueHelper.Application;
using OverdueHelper.Application.Cases;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Persistence;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Contacts;

namespace OverdueHelper.Web.Tests.Contacts;

/// <summary>The page over the real use cases and a real database.</summary>
public sealed class ContactLogPageTests : BunitContext, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"overdue-page-{Guid.NewGuid():N}.db");
    private readonly Guid _case = Guid.CreateVersion7();

    public ContactLogPageTests()
    {
        Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)));
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
    public async Task A_call_is_logged_with_three_answers_and_stands_on_top_of_the_timeline()
    {
        var page = Open();
        await Radio(page, "Reached").ChangeAsync("Reached");
        await Labelled(page, "Whom did you speak or write to?").ChangeAsync("Ms Patel");
        await Labelled(page, "What was said?").ChangeAsync("She will send the form.\nBy post.");
        await page.Find("form").SubmitAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("Ms Patel, We talked", page.Find("ol.talk li").TextContent, StringComparison.Ordinal));
        Assert.Contains("2 Mar 2026", page.Find("ol.talk time").TextContent, StringComparison.Ordinal);
        Assert.Contains("Confirm in writing what was said", page.Find("section[aria-labelledby=next] h3").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_stays_when_the_form_is_refused()
    {
        var page = Open();
        await Labelled(page, "What was said?").ChangeAsync("They will call back.");

        await page.Find("form").SubmitAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("Choose how it ended", page.Find(".summary").TextContent, StringComparison.Ordinal));
        Assert.Equal("They will call back.", Labelled(page, "What was said?").GetAttribute("value"));
        Assert.Empty(page.FindAll("ol.talk"));
    }

    [Fact]
    public async Task All_that_was_typed_and_not_saved_is_there_again_and_can_be_thrown_away()
    {
        var page = Open();
        await Labelled(page, "Whom did you speak or write to?").ChangeAsync("Ms Patel");
        await Radio(page, "Reached").ChangeAsync("Reached");
        await page.FindAll("button").Single(button => button.TextContent.Contains("Add a promise", StringComparison.Ordinal)).ClickAsync();
        await Labelled(page, "What was promised?").ChangeAsync("Send the form");
        await DisposeComponentsAsync();

        page = Open();
        Assert.Contains("This is what you typed here before", page.Markup, StringComparison.Ordinal);
        Assert.Equal("Ms Patel", Labelled(page, "Whom did you speak or write to?").GetAttribute("value"));
        Assert.Equal("Send the form", Labelled(page, "What was promised?").GetAttribute("value"));
        Assert.True(Radio(page, "Reached").HasAttribute("checked"));

        await page.FindAll("button").Single(button => button.TextContent == "Throw it away").ClickAsync();
        Assert.Equal("", Labelled(page, "Whom did you speak or write to?").GetAttribute("value"));
        await DisposeComponentsAsync();

        Assert.DoesNotContain("This is what you typed here before", Open().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_contact_leaves_no_draft()
    {
        var page = Open();
        await Labelled(page, "Whom did you speak or write to?").ChangeAsync("Ms Patel");
        await Radio(page, "Reached").ChangeAsync("Reached");
        await page.Find("form").SubmitAsync();
        await page.WaitForAssertionAsync(() => Assert.NotEmpty(page.FindAll("ol.talk li")));

        await DisposeComponentsAsync();

        Assert.DoesNotContain("This is what you typed here before", Open("?log=new").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suggested_step_gives_way_to_what_the_person_typed()
    {
        var page = Open();
        Radio(page, "NoAnswer").Change("NoAnswer");
        Assert.Equal("Try again", Labelled(page, "What is to be done?").GetAttribute("value"));

        Labelled(page, "What is to be done?").Change("Write a letter instead");
        Radio(page, "Refused").Change("Refused");

        Assert.Equal("Write a letter instead", Labelled(page, "What is to be done?").GetAttribute("value"));
    }

    [Fact]
    public async Task A_letter_that_admits_an_old_debt_is_stopped_on_the_page()
    {
        await using (var context = await Services.GetRequiredService<Desk>().OpenAsync())
        {
            var answers = Safeguards.Of(_case);
            answers.LastAcknowledgedOn = new DateOnly(2010, 1, 1);
            context.Add(answers);
            await context.SaveChangesAsync();
        }

        var page = Open();
        await Radio(page, "Letter").ChangeAsync("Letter");
        await Radio(page, "Yes").ChangeAsync("Yes");
        await page.Find("form").SubmitAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("adviser", page.Find(".summary").TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?page=abc&loan=nonsense&channel=99&thread=%00")]
    [InlineData("?page=-4&log=../../x")]
    public void A_typed_address_never_ends_in_an_exception(string query)
    {
        var page = Open(query);

        Assert.Contains("Talking with the bank", page.Find("h1").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_persons_case_is_not_here()
    {
        var page = Render<ContactLogPage>(parameters => parameters.Add(p => p.CaseId, Guid.NewGuid()));

        page.WaitForAssertion(() => Assert.Contains("This case is not here", page.Markup, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("form"));
    }

    private IRenderedComponent<ContactLogPage> Open(string query = "")
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/cases/{_case}/contacts{query}");
        var page = Render<ContactLogPage>(parameters => parameters.Add(p => p.CaseId, _case));
        page.WaitForElement("h2");
        return page;
    }

    private static IElement Radio(IRenderedComponent<ContactLogPage> page, string value) => page.Find($"input[type=radio][value={value}]");

    private static IElement Labelled(IRenderedComponent<ContactLogPage> page, string label)
    {
        var found = page.FindAll("label").Single(element => element.TextContent.Trim().StartsWith(label, StringComparison.Ordinal));
        return page.Find($"#{found.GetAttribute("for")}");
    }

    private sealed class Anna : ICurrentUser
    {
        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn("anna", "Europe/Berlin"));
    }
}
