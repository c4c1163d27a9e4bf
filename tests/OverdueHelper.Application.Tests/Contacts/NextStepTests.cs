using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Tests.Contacts;

public sealed class NextStepTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task My_late_steps_come_first_then_where_the_banks_time_is_up(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await AddAsync("bank late", Party.Bank, 3);
        await AddAsync("soon", Party.Me, 9);
        await AddAsync("mine late", Party.Me, 4);
        await AddAsync("sooner", Party.Bank, 8);
        file.Db.Time.Advance(TimeSpan.FromDays(5));

        var steps = await file.Db.For<ReadNextSteps>("anna", LoggedCase.Berlin).RunAsync(file.Id);

        Assert.Equal(["mine late", "bank late", "sooner", "soon"], steps.Select(step => step.Matter));
        Assert.Equal([3, 4, 0, 0], steps.Select(step => step.DaysLate));
        Assert.Equal(5, steps[1].DaysRunning);

        Task AddAsync(string matter, Party by, int day) =>
            file.DoneAsync(file.Call(form => (form.Matter, form.StepBy, form.StepDueOn) = (matter, by, new DateOnly(2026, 3, day))));
    }

    [Theory]
    [OnSqlite("Pacific/Auckland", 1)]
    [OnSqlite("Pacific/Honolulu", 0)]
    public async Task A_step_is_late_by_the_day_where_the_person_is(string provider, string zone, int late)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.DoneAsync(file.Call(form => form.StepDueOn = new DateOnly(2026, 3, 2)));
        file.Db.Time.Advance(TimeSpan.FromHours(3));

        var step = Assert.Single(await file.Db.For<ReadNextSteps>("anna", zone).RunAsync(file.Id));

        Assert.Equal(late, step.DaysLate);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_step_can_move_or_end_without_a_new_contact_and_never_from_an_old_screen(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.DoneAsync(file.Call());
        var thread = Assert.Single((await file.PageAsync()).Threads);
        var change = file.Db.For<ChangeNextStep>("anna", LoggedCase.Berlin);
        var form = new NextStepForm { ThreadId = thread.Id, Version = thread.Version, By = Party.Me, What = "Ring them", DueOn = new DateOnly(2026, 3, 9) };

        var moved = Assert.IsType<Outcome<ThreadRow>.Done>(await change.RunAsync(form)).Value;
        Assert.Equal("Ring them", moved.Step!.What);
        form.What = "Too late";
        Assert.IsType<Outcome<ThreadRow>.Stale>(await change.RunAsync(form));

        form.Version = moved.Version;
        form.Settles = true;
        Assert.Null(Assert.IsType<Outcome<ThreadRow>.Done>(await change.RunAsync(form)).Value.Step);
        Assert.Empty((await file.PageAsync()).Threads);

        await file.Db.CaseAsync("boris");
        Assert.IsType<Outcome<ThreadRow>.Missing>(await file.Db.For<ChangeNextStep>("boris").RunAsync(form));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_timeline_is_paged_newest_first_and_filtered_by_loan_matter_and_channel(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        for (var minute = 0; minute < 23; minute++)
        {
            await file.DoneAsync(file.Call(form =>
            {
                form.Time = new TimeOnly(8, minute).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
                form.LoanIds = minute % 2 == 0 ? [file.HomeId] : [file.CarId, file.HomeId];
                form.Channel = minute % 3 == 0 ? ContactChannel.Letter : ContactChannel.Phone;
            }));
        }

        var first = await file.PageAsync();
        var second = await file.PageAsync(new ContactFilter { Page = 2 });
        Assert.Equal((23, 20, 3, 2), (first.Total, first.Rows.Count, second.Rows.Count, first.Pages));
        Assert.Equal(Enumerable.Range(0, 23).Reverse(), first.Rows.Concat(second.Rows).Select(row => row.Time.Minute));
        Assert.Equal(11, (await file.PageAsync(new ContactFilter { LoanId = file.CarId })).Total);
        Assert.Equal(8, (await file.PageAsync(new ContactFilter { Channel = ContactChannel.Letter })).Total);
        Assert.Equal(1, (await file.PageAsync(new ContactFilter { ThreadId = first.Rows[0].Entry.ThreadId })).Total);
        Assert.Equal((3, 23), (await file.Db.For<LatestContacts>("anna").RunAsync(file.Id)) switch { var (rows, total) => (rows.Count, total) });
    }

    [Theory, OnSqlite]
    public async Task A_new_contact_starts_as_a_call_just_now_where_the_person_is(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.DoneAsync(file.Call());
        var page = await file.PageAsync();

        var form = await file.Db.For<StartContact>("anna", LoggedCase.Berlin).RunAsync(file.Id, page, new ContactStart());

        Assert.Equal((new DateOnly(2026, 3, 2), "10:00", page.Threads[0].Id, file.LenderId), (form.On, form.Time, form.ThreadId, form.LenderId));
    }
}
