using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Reminders;
using OverdueHelper.Persistence;
using OverdueHelper.Web.Tests.Account;

namespace OverdueHelper.Web.Tests.Reminders;

/// <summary>The links of an e-mail, followed by programs and by people who are not signed in.</summary>
public sealed class ReminderHttpTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task One_request_of_a_mail_program_stops_the_reminders_without_cookie_or_redirect()
    {
        var (user, secret) = await ReaderAsync();
        using var program = site.Bare();
        using var content = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);

        using var answer = await program.PostAsync(new Uri($"/reminders/stop/{secret}", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.False((await SettingsAsync(user)).IsOn);
    }

    [Fact]
    public async Task A_program_that_only_looks_at_the_link_changes_nothing_and_a_person_stops_with_one_press()
    {
        var (user, secret) = await ReaderAsync();
        using var browser = site.Browser();

        var page = await browser.GetStringAsync(new Uri($"/reminders/stop/{secret}", UriKind.Relative));
        Assert.Contains("<form method=\"post\"", page, StringComparison.Ordinal);
        Assert.True((await SettingsAsync(user)).IsOn);

        using var content = new FormUrlEncodedContent([new("page", "yes")]);
        using var answer = await browser.PostAsync(new Uri($"/reminders/stop/{secret}", UriKind.Relative), content);
        Assert.Equal("/reminders/answered/stopped", answer.Headers.Location?.OriginalString);
        Assert.False((await SettingsAsync(user)).IsOn);
    }

    [Fact]
    public async Task A_person_confirms_with_one_press_and_only_once()
    {
        var (user, _) = await ReaderAsync(isConfirmed: false);
        using var browser = site.Browser();
        var link = new Uri($"/reminders/confirm/{(await SettingsAsync(user)).ConfirmSecret}", UriKind.Relative);

        Assert.Contains("Confirm your address", await browser.GetStringAsync(link), StringComparison.Ordinal);
        Assert.False((await SettingsAsync(user)).IsSending);
        using var first = await browser.PostAsync(link, content: null);
        using var second = await browser.PostAsync(link, content: null);

        Assert.Equal("/reminders/answered/confirmed", first.Headers.Location?.OriginalString);
        Assert.Equal("/reminders/answered/ended", second.Headers.Location?.OriginalString);
        Assert.True((await SettingsAsync(user)).IsSending);
    }

    [Theory]
    [InlineData("/reminders/stop/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("/reminders/stop/x")]
    public async Task A_link_that_was_never_sent_stops_nothing(string link)
    {
        using var program = site.Bare();

        using var answer = await program.PostAsync(new Uri(link, UriKind.Relative), content: null);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Nobody_signed_in_is_asked_who_they_are_before_the_settings()
    {
        using var browser = site.Browser();

        using var answer = await browser.GetAsync(new Uri("/reminders", UriKind.Relative));

        Assert.StartsWith("/account/sign-in?from=", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    private async Task<(string User, string Secret)> ReaderAsync(bool isConfirmed = true)
    {
        using var browser = site.Browser();
        using var started = await Site.PostAsync(browser, "/start", page: "/");
        await using var context = await ContextAsync();
        var user = await context.Users.OrderByDescending(one => one.UserName).Where(one => !context.Set<ReminderSettings>().Any(row => row.UserId == one.Id)).Select(one => one.Id).FirstAsync();
        context.UserId = user;
        var settings = ReminderSettings.Of(user);
        var secret = LinkSecret.Make();
        settings.Arrange(1, new TimeOnly(9, 0), QuietHours.Usual, "Europe/Berlin", "en-GB");
        settings.TurnOn("anna@example.org", secret);
        settings.AskToConfirm(LinkSecret.Make(), TimeProvider.System.GetUtcNow());
        if (isConfirmed)
        {
            settings.Confirm(TimeProvider.System.GetUtcNow());
        }

        context.Add(settings);
        await context.SaveChangesAsync();
        return (user, secret);
    }

    private async Task<ReminderSettings> SettingsAsync(string user)
    {
        await using var context = await ContextAsync();
        context.UserId = user;
        return await context.Set<ReminderSettings>().AsNoTracking().SingleAsync();
    }

    private Task<OverdueDbContext> ContextAsync() => site.Services.GetRequiredService<IDbContextFactory<OverdueDbContext>>().CreateDbContextAsync();
}
