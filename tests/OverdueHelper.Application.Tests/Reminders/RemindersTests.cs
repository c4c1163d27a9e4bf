using OverdueHelper.Application.Accounts;
using OverdueHelper.Application.Cases.Grants;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Application.Tests.Contacts;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Reminders;

namespace OverdueHelper.Application.Tests.Reminders;

public sealed class RemindersTests
{
    private static readonly DateOnly _friday = new(2026, 3, 6);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nothing_but_the_question_is_sent_before_the_address_answers(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        var view = Assert.IsType<Outcome<ReminderView>.Done>(await anna.SaveAsync(RemindedCase.Form())).Value;
        Assert.Equal((true, false), (view.IsAsking, view.IsSending));

        Assert.Equal(1, await anna.SendAsync());
        anna.GoTo("2026-03-05T12:00");
        Assert.Equal(0, await anna.SendAsync());

        var mail = Assert.Single(await anna.MailsAsync());
        Assert.Equal("Confirm your address", mail.Subject);
        Assert.Equal((await anna.SettingsAsync()).ConfirmSecret, RemindedCase.Secret(mail.TextBody!, "reminders/confirm"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_reminder_comes_the_day_before_at_nine_where_the_reader_is_and_only_once(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        await anna.TurnOnAsync();
        Assert.Equal(new DateTimeOffset(2026, 3, 5, 9, 0, 0, TimeSpan.FromHours(1)), (await anna.LoadAsync()).NextAt);

        anna.GoTo("2026-03-05T07:59");
        await anna.SendAsync();
        Assert.Empty(await anna.RemindersAsync());

        anna.GoTo("2026-03-05T08:00");
        Assert.Equal(1, await anna.SendAsync());
        anna.GoTo("2026-03-06T08:00");
        await anna.ComputeAsync();
        Assert.Equal(0, await anna.SendAsync());
        Assert.Single(await anna.RemindersAsync());
    }

    [Theory, OnSqlite]
    public async Task The_e_mail_names_the_day_and_nothing_else_and_stops_at_one_click(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        await anna.TurnOnAsync();
        anna.GoTo("2026-03-05T08:00");
        await anna.SendAsync();

        var mail = Assert.Single(await anna.RemindersAsync());
        var stop = $"https://help.example.org/reminders/stop/{(await anna.SettingsAsync()).StopSecret}";
        Assert.Contains("Friday 6 March 2026", mail.TextBody!.Replace("Friday, 6", "Friday 6", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(stop, mail.TextBody, StringComparison.Ordinal);
        Assert.Equal($"<{stop}>", mail.Headers["List-Unsubscribe"]);
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers["List-Unsubscribe-Post"]);
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        Assert.Equal(RemindedCase.Address, Assert.Single(mail.To.Mailboxes).Address);
        foreach (var word in (string[])["Harbour", "overdue", "loan", "debt", "Patel", "form", "bank", "EUR"])
        {
            Assert.DoesNotContain(word, $"{mail.Subject}\n{mail.TextBody}\n{mail.From}", StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_reminder_moves_with_its_date_and_its_settings(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        await anna.TurnOnAsync();

        await anna.MoveStepAsync(new DateOnly(2026, 3, 12));
        await anna.ComputeAsync();
        var rows = await anna.RowsAsync();
        Assert.Equal([(_friday, ReminderState.Withdrawn), (new DateOnly(2026, 3, 12), ReminderState.Waiting)], rows.Select(row => (row.On!.Value, row.State)));
        Assert.Equal(new DateTimeOffset(2026, 3, 11, 8, 0, 0, TimeSpan.Zero), rows[1].DueAt);

        var version = (await anna.LoadAsync()).Form.Version;
        Assert.IsType<Outcome<ReminderView>.Done>(await anna.SaveAsync(RemindedCase.Form(version, form => (form.DaysBefore, form.At) = (2, "18:30"))));
        Assert.Equal(new DateTimeOffset(2026, 3, 10, 17, 30, 0, TimeSpan.Zero), (await anna.RowsAsync())[1].DueAt);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_reminder_of_a_step_that_is_done_is_not_sent_even_when_nothing_was_computed_in_between(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        await anna.TurnOnAsync();
        await anna.MoveStepAsync(null);

        anna.GoTo("2026-03-05T08:00");
        Assert.Equal(0, await anna.SendAsync());

        Assert.Equal(ReminderState.Withdrawn, Assert.Single(await anna.RowsAsync()).State);
        Assert.Empty(await anna.RemindersAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_date_that_moves_away_and_back_is_told_once(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        await anna.TurnOnAsync();
        await anna.MoveStepAsync(new DateOnly(2026, 3, 20));
        await anna.ComputeAsync();
        await anna.MoveStepAsync(_friday);
        anna.GoTo("2026-03-05T08:00");
        await anna.ComputeAsync();
        Assert.Equal(1, await anna.SendAsync());

        await anna.MoveStepAsync(new DateOnly(2026, 3, 20));
        await anna.ComputeAsync();
        await anna.MoveStepAsync(_friday);
        await anna.ComputeAsync();
        Assert.Equal(0, await anna.SendAsync());
        Assert.Single(await anna.RemindersAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_dates_on_one_day_are_one_e_mail(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        await anna.File.DoneAsync(anna.File.Call(form => form.Matter = "Another matter"));
        await anna.TurnOnAsync();

        anna.GoTo("2026-03-05T08:00");
        Assert.Equal(1, await anna.SendAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_could_not_be_sent_in_time_is_sent_late_but_not_at_night(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        await anna.TurnOnAsync();

        // The program stood still from before nine until half past ten at night.
        anna.GoTo("2026-03-05T21:30");
        Assert.Equal(0, await anna.SendAsync());
        anna.GoTo("2026-03-06T06:59");
        await anna.ComputeAsync();
        Assert.Equal(0, await anna.SendAsync());
        anna.GoTo("2026-03-06T07:00");
        Assert.Equal(1, await anna.SendAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_quiet_hours_of_the_case_hold_as_well(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        await anna.TurnOnAsync();
        await using (var context = await anna.Db.OpenAsync("anna"))
        {
            var rhythm = ContactRhythm.Of(anna.File.Id);
            (rhythm.QuietFrom, rhythm.QuietUntil) = (new TimeOnly(20, 0), new TimeOnly(10, 30));
            context.Add(rhythm);
            await context.SaveChangesAsync();
        }

        anna.GoTo("2026-03-05T08:00");
        Assert.Equal(0, await anna.SendAsync());
        anna.GoTo("2026-03-05T09:30");
        Assert.Equal(1, await anna.SendAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_link_stops_everything_without_signing_in_and_may_be_followed_again(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        await anna.TurnOnAsync();
        var secret = (await anna.SettingsAsync()).StopSecret!;
        var answer = anna.Db.For<AnswerMail>("");

        Assert.True(await answer.StopAsync(secret));
        Assert.True(await answer.StopAsync(secret));
        Assert.False(await answer.StopAsync(new string('a', 43)));
        Assert.False(await answer.StopAsync(""));

        Assert.Equal(ReminderState.Withdrawn, Assert.Single(await anna.RowsAsync()).State);
        Assert.Equal((false, ""), ((await anna.LoadAsync()).Form.IsOn, (await anna.LoadAsync()).Form.Address));
        anna.GoTo("2026-03-05T08:00");
        Assert.Equal(0, await anna.SendAsync());

        // Switching on again makes a new link; the old one no longer stops anything.
        await anna.SaveAsync(RemindedCase.Form((await anna.LoadAsync()).Form.Version));
        Assert.False(await answer.StopAsync(secret));
        Assert.True((await anna.SettingsAsync()).IsOn);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_link_to_confirm_ends_with_the_next_one_and_after_three_days(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        await anna.SaveAsync(RemindedCase.Form());
        var first = (await anna.SettingsAsync()).ConfirmSecret!;
        Assert.IsType<Outcome<ReminderView>.Done>(await anna.Db.For<SaveReminders>("anna").AskAgainAsync((await anna.LoadAsync()).Form.Version));
        var second = (await anna.SettingsAsync()).ConfirmSecret!;
        var answer = anna.Db.For<AnswerMail>("");

        Assert.False(await answer.ConfirmAsync(first));
        anna.GoTo("2026-03-05T09:00");
        Assert.False(await answer.ConfirmAsync(second));
        Assert.False((await anna.SettingsAsync()).IsSending);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nobody_is_pestered_with_questions_whoever_asks(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        foreach (var user in (string[])["boris", "carla", "dora"])
        {
            await anna.Db.UserAsync(user);
            Assert.IsType<Outcome<ReminderView>.Done>(await anna.SaveAsync(RemindedCase.Form(change: form => form.Address = "Victim@example.org"), user));
        }

        var refused = Assert.IsType<Outcome<ReminderView>.Refused>(await anna.SaveAsync(RemindedCase.Form(change: form => form.Address = "victim@example.org")));

        Assert.Equal(nameof(ReminderForm.Address), Assert.Single(refused.Errors).Field);
        Assert.Equal(3, await anna.SendAsync());
        Assert.False((await anna.LoadAsync()).Form.IsOn);
    }

    [Theory]
    [OnSqlite("not an address"), OnSqlite("a@b"), OnSqlite("Anna <anna@example.org>"), OnSqlite("a@example.org, b@example.org"), OnSqlite("a@example.org\r\nBcc: b@example.org"), OnSqlite("")]
    public async Task Only_one_plain_address_is_taken(string provider, string address)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);

        var refused = Assert.IsType<Outcome<ReminderView>.Refused>(await anna.SaveAsync(RemindedCase.Form(change: form => form.Address = address)));

        Assert.Equal(nameof(ReminderForm.Address), Assert.Single(refused.Errors).Field);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_counsellor_is_reminded_of_a_clients_dates_only_while_the_grant_holds(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        await anna.Db.GrantAsync(anna.File.Id, "anna", "carla", GrantRole.Counsellor, expiresOn: new DateOnly(2026, 3, 4));
        await anna.Db.UserAsync("boris");
        await anna.TurnOnAsync("carla", form => form.Address = "carla@example.org");
        await anna.TurnOnAsync("boris", form => form.Address = "boris@example.org");

        Assert.Equal(ReminderState.Waiting, Assert.Single(await anna.RowsAsync("carla")).State);
        Assert.Empty(await anna.RowsAsync("boris"));

        anna.GoTo("2026-03-05T08:00");
        Assert.Equal(0, await anna.SendAsync());
        Assert.Equal(ReminderState.Withdrawn, Assert.Single(await anna.RowsAsync("carla")).State);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_guest_who_signs_in_to_an_account_takes_the_reminders_along(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        var guest = await anna.Db.For<StartAsGuest>("").RunAsync(LoggedCase.Berlin);
        await anna.TurnOnAsync(guest.User.Id, form => form.Address = "guest@example.org");
        var secret = (await anna.SettingsAsync(guest.User.Id)).StopSecret;
        await anna.Db.UserAsync("carla");

        await anna.Db.For<MoveGuestCases>("").RunAsync(guest.User.Id, "carla");

        var settings = await anna.SettingsAsync("carla");
        Assert.Equal((true, "guest@example.org"), (settings.IsSending, settings.Address));
        Assert.NotEqual(secret, settings.StopSecret);
    }

    [Theory, OnSqlite]
    public async Task Without_a_way_out_nothing_is_switched_on_and_nothing_is_sent(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider, _ => MailOptions.Off);

        Assert.False((await anna.LoadAsync()).CanSend);
        Assert.IsType<Outcome<ReminderView>.Refused>(await anna.SaveAsync(RemindedCase.Form()));
        Assert.Equal(0, await anna.SendAsync());
    }

    [Fact]
    public void A_site_that_others_reach_must_be_reached_by_https()
    {
        var options = new MailOptions { Pickup = "mail", From = "reminders@example.org", Site = new Uri("http://help.example.org/") };

        Assert.Throws<InvalidOperationException>(() => options.Checked());
        Assert.Throws<InvalidOperationException>(() => (options with { Site = new Uri("https://help.example.org/"), From = "nobody" }).Checked());
        Assert.True((options with { Site = new Uri("http://localhost:5270/") }).Checked().IsOn);
    }
}
