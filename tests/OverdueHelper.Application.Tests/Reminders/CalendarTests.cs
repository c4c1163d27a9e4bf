using Ical.Net;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Application.Tests.Contacts;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Tests.Reminders;

public sealed class CalendarTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_event_keeps_its_identifier_and_moves_when_the_date_moves(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.DoneAsync(file.Call());
        var thread = Assert.Single((await file.PageAsync()).Threads);
        var before = await ReadAsync(file);

        await file.Db.For<ChangeNextStep>("anna", LoggedCase.Berlin).RunAsync(new NextStepForm
        {
            ThreadId = thread.Id,
            Version = thread.Version,
            By = Party.Bank,
            What = "Send the form",
            DueOn = new DateOnly(2026, 3, 20),
        });
        var after = await ReadAsync(file);

        Assert.Equal(before.Uid, after.Uid);
        Assert.True(after.Sequence > before.Sequence);
        Assert.Equal((new DateOnly(2026, 3, 6), new DateOnly(2026, 3, 20)), (before.Start!.Date, after.Start!.Date));
        Assert.False(after.Start.HasTime);
    }

    [Theory, OnSqlite]
    public async Task The_calendar_says_nothing_of_the_bank_or_the_matter(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.DoneAsync(file.Call(form => form.Matter = "Mortgage arrears"));

        var text = await file.Db.For<WriteCalendar>("anna").RunAsync(file.Id);

        foreach (var word in (string[])["Harbour", "Mortgage", "form", "Patel", "bank"])
        {
            Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory, OnSqlite]
    public async Task A_settled_matter_takes_its_event_away(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.DoneAsync(file.Call());
        var thread = Assert.Single((await file.PageAsync()).Threads);

        await file.Db.For<ChangeNextStep>("anna", LoggedCase.Berlin).RunAsync(new NextStepForm { ThreadId = thread.Id, Version = thread.Version, Settles = true });

        Assert.Equal("CANCELLED", (await ReadAsync(file)).Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_feed_is_read_without_signing_in_until_it_is_ended(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.DoneAsync(file.Call());
        var offer = file.Db.For<OfferCalendarFeed>("anna");
        var feed = file.Db.For<ReadCalendarFeed>("");

        var first = Assert.IsType<Outcome<string>.Done>(await offer.MakeAsync(file.Id)).Value;
        Assert.NotNull(await feed.RunAsync(first));
        Assert.True(await offer.IsOfferedAsync(file.Id));

        var second = Assert.IsType<Outcome<string>.Done>(await offer.MakeAsync(file.Id)).Value;
        Assert.Null(await feed.RunAsync(first));
        Assert.NotNull(await feed.RunAsync(second));

        await offer.RevokeAsync(file.Id);
        Assert.Null(await feed.RunAsync(second));
        Assert.False(await offer.IsOfferedAsync(file.Id));
        Assert.Null(await feed.RunAsync(""));
        Assert.Null(await feed.RunAsync(new string('a', 43)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nobody_gets_a_feed_of_another_persons_case(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.Db.CaseAsync("boris");

        Assert.IsType<Outcome<string>.Missing>(await file.Db.For<OfferCalendarFeed>("boris").MakeAsync(file.Id));
        Assert.Null(await file.Db.For<WriteCalendar>("boris").RunAsync(file.Id));
    }

    private static async Task<Ical.Net.CalendarComponents.CalendarEvent> ReadAsync(LoggedCase file) =>
        Assert.Single(Calendar.Load(await file.Db.For<WriteCalendar>("anna").RunAsync(file.Id) ?? "")!.Events);
}
