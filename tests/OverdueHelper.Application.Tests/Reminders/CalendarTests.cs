using Ical.Net;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Plans;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Application.Tests.Contacts;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Plans;

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

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Payment_days_of_a_printed_plan_stand_in_the_calendar_and_move_with_the_next_printing(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await db.UserAsync("maya");
        var caseId = Guid.CreateVersion7();
        await db.For<OpenCase>("maya").RunAsync(caseId, ExampleKind.Household);
        var plan = (await db.For<ListPlans>("maya").RunAsync(caseId))!.First(plan => plan.Chosen > 0);
        var loan = (await db.For<OpenHome>("maya").RunAsync(caseId))!.Loans.Single(loan => loan.Id == plan.FirstLoanId);
        var stage = $"{loan.Id:N}-stage@overduehelper";
        Assert.DoesNotContain(await EventsAsync(), entry => entry.Summary == "Payment day");

        Assert.True(await db.For<MarkPlanPrinted>("maya").RunAsync(caseId, loan.LenderId, ""));
        var before = (await EventsAsync()).Where(entry => entry.Summary == "Payment day").ToDictionary(entry => entry.Uid!);
        Assert.NotEmpty(before);
        Assert.Contains(await EventsAsync(), entry => entry.Uid == stage && entry.Start!.Date == loan.Clock!.NextStageOn);

        // Three months of nothing: the first payment moves, under the same identifier.
        var options = await db.For<LoadOptions>("maya").RunAsync(caseId, loan.Id);
        Assert.IsType<Outcome<Guid>.Done>(await db.For<ChooseProposal>("maya").RunAsync(caseId, loan.Id, new ProposalTerms(ProposalKind.CapitalisedPause, 3), options!.Version));
        Assert.Equal(before.Keys.Order(), (await EventsAsync()).Where(entry => entry.Summary == "Payment day").Select(entry => entry.Uid!).Order());
        Assert.True(await db.For<MarkPlanPrinted>("maya").RunAsync(caseId, loan.LenderId, ""));
        var first = $"{loan.Id:N}-payment-1@overduehelper";
        var moved = Assert.Single(await EventsAsync(), entry => entry.Uid == first);
        Assert.Equal(before[first].Start!.Date.AddMonths(3), moved.Start!.Date);
        Assert.True(moved.Sequence > before[first].Sequence);

        async Task<List<Ical.Net.CalendarComponents.CalendarEvent>> EventsAsync() =>
            [.. Calendar.Load(await db.For<WriteCalendar>("maya").RunAsync(caseId) ?? "")!.Events];
    }

    [Theory, OnSqlite]
    public async Task The_calendar_asks_to_be_fetched_again_and_names_itself_discreetly(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);

        var text = await file.Db.For<WriteCalendar>("anna").RunAsync(file.Id);

        Assert.Contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H", text, StringComparison.Ordinal);
        Assert.Contains("METHOD:PUBLISH", text, StringComparison.Ordinal);
        Assert.Contains("X-WR-CALNAME:Reminders", text, StringComparison.Ordinal);
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
