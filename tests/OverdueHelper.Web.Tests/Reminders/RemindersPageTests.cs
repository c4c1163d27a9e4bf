using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OverdueHelper.Application;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Domain.Reminders;
using OverdueHelper.Persistence;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Reminders;

namespace OverdueHelper.Web.Tests.Reminders;

/// <summary>The page over the real use cases and a real database.</summary>
public sealed class RemindersPageTests : BunitContext, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"overdue-page-{Guid.NewGuid():N}.db");
    private MailOptions _mail = new() { Pickup = Path.GetTempPath(), From = "reminders@example.org", Site = new Uri("http://localhost/") };

    public async Task InitializeAsync()
    {
        Services.AddLogging();
        Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)));
        Services.AddSingleton(_ => _mail);
        Services.AddControls();
        Services.AddApplication("Sqlite", new SqliteConnectionStringBuilder { DataSource = _file, Pooling = false }.ConnectionString);
        Services.AddScoped<ICurrentUser, Anna>();
        await using var context = await Services.GetRequiredService<IDbContextFactory<OverdueDbContext>>().CreateDbContextAsync();
        await context.Database.EnsureCreatedAsync();
        context.Add(new IdentityUser { Id = "anna", UserName = "anna", NormalizedUserName = "ANNA" });
        await context.SaveChangesAsync();
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        File.Delete(_file);
    }

    [Fact]
    public void It_is_off_and_asks_for_nothing_until_it_is_wanted()
    {
        var page = Open();

        Assert.False(page.Find("input[type=checkbox]").HasAttribute("checked"));
        Assert.Empty(page.FindAll("input[type=email]"));
        Assert.Contains("It never names you, a bank, an amount or a matter.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_address_is_refused_beside_its_field_and_stays_as_typed()
    {
        var page = Open();
        await page.Find("input[type=checkbox]").ChangeAsync(true);
        await page.Find("input[type=email]").ChangeAsync("anna at example");
        await page.Find("form").SubmitAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("Enter one e-mail address", page.Find(".summary").TextContent, StringComparison.Ordinal));
        Assert.Equal("anna at example", page.Find("input[type=email]").GetAttribute("value"));
    }

    [Fact]
    public async Task Switched_on_it_says_that_the_address_must_answer_first_and_the_link_can_be_sent_again()
    {
        var page = await SwitchedOnAsync();

        await page.WaitForAssertionAsync(() => Assert.Contains("We have sent a link to anna@example.org", Status(page), StringComparison.Ordinal));
        await page.FindAll("button").Single(button => button.TextContent == "Send the link again").ClickAsync(new());
        await page.WaitForAssertionAsync(() => Assert.Contains("The link is on its way", Status(page), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Once_the_address_has_answered_it_says_where_they_go_and_can_be_switched_off()
    {
        await SwitchedOnAsync();
        await using (var context = await Services.GetRequiredService<Desk>().OpenAsync())
        {
            var secret = await context.Set<ReminderSettings>().Select(row => row.ConfirmSecret).SingleAsync();
            Assert.True(await Services.GetRequiredService<AnswerMail>().ConfirmAsync(secret!));
        }

        var page = Open();
        Assert.Contains("Reminders go to anna@example.org. No date is near.", Status(page), StringComparison.Ordinal);
        Assert.Equal("09:00", page.FindAll("input[type=time]")[0].GetAttribute("value"));

        await page.Find("input[type=checkbox]").ChangeAsync(false);
        await page.Find("form").SubmitAsync();
        await page.WaitForAssertionAsync(() => Assert.Equal("", Status(page)));
        Assert.Empty(page.FindAll("input[type=email]"));
    }

    [Fact]
    public void Without_a_mail_server_it_says_so_and_asks_for_nothing()
    {
        _mail = MailOptions.Off;

        var page = Open();

        Assert.Contains("E-mail is not set up here", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("form"));
    }

    private IRenderedComponent<RemindersPage> Open()
    {
        var page = Render<RemindersPage>();
        page.WaitForElement("form, .empty");
        return page;
    }

    private async Task<IRenderedComponent<RemindersPage>> SwitchedOnAsync()
    {
        var page = Open();
        await page.Find("input[type=checkbox]").ChangeAsync(true);
        await page.Find("input[type=email]").ChangeAsync("anna@example.org");
        await page.Find("form").SubmitAsync();
        await page.WaitForAssertionAsync(() => Assert.Contains("anna@example.org", Status(page), StringComparison.Ordinal));
        return page;
    }

    private static string Status(IRenderedComponent<RemindersPage> page) => string.Join(' ', page.FindAll("div[role=status] p").Select(line => line.TextContent.Trim()));

    private sealed class Anna : ICurrentUser
    {
        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn("anna", "Europe/Berlin"));
    }
}
