using System.Text.RegularExpressions;
using MailKit.Security;
using OverdueHelper.Application.Cases;
using OverdueHelper.Domain.Reminders;

namespace OverdueHelper.Application.Tests.Reminders;

public sealed class SmtpTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task When_the_line_breaks_after_the_text_it_is_sent_again_under_the_same_message_id(string provider)
    {
        await using var server = new SmtpListener { HangUps = 2 };
        await using var anna = await CreateAsync(provider, server);
        await anna.TurnOnAsync();
        server.Texts.Clear();

        anna.GoTo("2026-03-05T08:00");
        Assert.Equal(0, await anna.SendAsync());
        Assert.Equal((ReminderState.Waiting, 1), Standing(Assert.Single(await anna.RowsAsync())));

        // Not at once: the pause after the first failure is two minutes, after the second ten.
        Assert.Equal(0, await anna.SendAsync());
        anna.GoTo("2026-03-05T08:02");
        Assert.Equal(0, await anna.SendAsync());
        anna.GoTo("2026-03-05T08:12");
        Assert.Equal(1, await anna.SendAsync());
        anna.GoTo("2026-03-05T20:00");
        Assert.Equal(0, await anna.SendAsync());

        Assert.Equal(3, server.Texts.Count);
        Assert.Equal(Assert.Single(await anna.RowsAsync()).MessageId, Assert.Single(server.Texts.Select(MessageId).Distinct()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_address_that_is_refused_is_given_up_and_the_app_says_so(string provider)
    {
        await using var server = new SmtpListener();
        await using var anna = await CreateAsync(provider, server);
        await anna.TurnOnAsync();
        anna.GoTo("2026-03-05T08:00");
        server.RefusesAddresses = true;

        Assert.Equal(0, await anna.SendAsync());

        Assert.Equal(ReminderState.GivenUp, Assert.Single(await anna.RowsAsync()).State);
        Assert.Equal(new DateOnly(2026, 3, 6), (await anna.LoadAsync()).NotSentOn);
        Assert.True((await anna.Db.For<OpenHome>("anna").RunAsync(anna.File.Id))!.IsMailLost);
    }

    [Theory, OnSqlite]
    public async Task While_the_server_cannot_be_reached_reminders_wait_and_nothing_counts_as_a_failure(string provider)
    {
        var port = 0;
        await using (var gone = new SmtpListener())
        {
            port = gone.Port;
        }

        await using var anna = await RemindedCase.CreateAsync(provider, mail => mail with { Pickup = "", SmtpHost = "127.0.0.1", SmtpPort = port, Security = SecureSocketOptions.None });
        await anna.TurnOnAsync();
        anna.GoTo("2026-03-05T08:00");

        Assert.Equal(0, await anna.SendAsync());

        Assert.Equal((ReminderState.Waiting, 0), Standing(Assert.Single(await anna.RowsAsync())));
    }

    private static async Task<RemindedCase> CreateAsync(string provider, SmtpListener server) => await RemindedCase.CreateAsync(
        provider, mail => mail with { Pickup = "", SmtpHost = "127.0.0.1", SmtpPort = server.Port, Security = SecureSocketOptions.None });

    private static (ReminderState State, int Attempts) Standing(Reminder row) => (row.State, row.Attempts);

    private static string MessageId(string text) => Regex.Match(text, "(?<=^Message-Id: <)[^>]+", RegexOptions.Multiline | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)).Value;
}
