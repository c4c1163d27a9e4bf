using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Tests.Contacts;

public sealed class LogContactTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_logged_call_stands_in_the_timeline_with_everything_that_was_typed(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);

        await file.DoneAsync(file.Call(form =>
        {
            form.Department = " Hardship team ";
            form.StaffNumber = "4711";
            form.TicketNumber = "H-20931";
            form.Promises =
            [
                new PromiseForm { By = Party.Bank, What = " Answer in writing ", DueOn = new DateOnly(2026, 3, 6) },
                new PromiseForm { By = Party.Me, What = "Pay half an instalment", Minor = 25_000, Currency = Domain.Values.Currency.Of("EUR") },
            ];
        }));

        var row = Assert.Single((await file.PageAsync()).Rows);
        Assert.Equal(("Overdue payments", "Harbour Bank", "Hardship team", "H-20931"), (row.Matter, row.LenderName, row.Entry.Department, row.Entry.TicketNumber));
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 8, 15, 0, TimeSpan.Zero), row.Entry.At);
        Assert.Equal(new TimeOnly(9, 15), row.Time);
        Assert.Equal([file.HomeId], row.Entry.LoanIds);
        Assert.Equal(
            [(Party.Bank, "Answer in writing", null, (DateOnly?)new DateOnly(2026, 3, 6)), (Party.Me, "Pay half an instalment", (decimal?)250m, null)],
            row.Entry.Promises.Select(promise => (promise.By, promise.What, promise.Amount?.Amount, promise.DueOn)));
        Assert.Equal("anna", row.Entry.LoggedBy);
    }

    [Theory, OnSqlite]
    public async Task A_promise_without_words_a_side_or_a_day_that_can_be_is_refused_in_its_row(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);

        var answer = await file.LogAsync(file.Call(form => form.Promises =
        [
            new PromiseForm { By = Party.Bank, What = "Answer" },
            new PromiseForm { What = " ", Minor = -5, DueOn = new DateOnly(2026, 3, 1) },
        ]));

        Assert.Equal(
            ["Promises[1].By", "Promises[1].DueOn", "Promises[1].Minor", "Promises[1].What"],
            Assert.IsType<Outcome<ContactRow>.Refused>(answer).Errors.Select(error => error.Field).Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_loans_story_keeps_its_own_contacts_behind_hundreds_about_other_loans(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var own = await file.DoneAsync(file.Call(form => form.Time = "8:00"));
        var general = await file.DoneAsync(file.Call(form => (form.Time, form.LoanIds) = ("8:01", [])));
        var other = await file.DoneAsync(file.Call(form => (form.Time, form.LoanIds) = ("8:02", [file.CarId])));
        await using (var context = await file.Db.OpenAsync("anna"))
        {
            var thread = await context.Set<ContactThread>().SingleAsync(thread => thread.Id == other.Entry.ThreadId);
            context.AddRange(Enumerable.Range(1, OpenStory.MostContacts).Select(minute => new ContactEntry
            {
                Id = Guid.CreateVersion7(),
                CaseId = file.Id,
                ThreadId = thread.Id,
                LoanIds = [file.CarId],
                Channel = ContactChannel.Phone,
                Direction = ContactDirection.Outgoing,
                Outcome = ContactOutcome.Reached,
                At = other.Entry.At.AddMinutes(minute),
                On = other.Entry.On,
                OffsetMinutes = other.Entry.OffsetMinutes,
                LoggedAt = other.Entry.LoggedAt,
                LoggedBy = other.Entry.LoggedBy,
            }));
            await context.SaveChangesAsync();
        }

        var story = await file.Db.For<OpenStory>("anna").RunAsync(file.Id, file.HomeId);

        Assert.Equal([general.Entry.Id, own.Entry.Id], story.Contacts.Select(row => row.Entry.Id));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_second_submit_is_the_same_contact(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var form = file.Call();

        var both = await Task.WhenAll(file.LogAsync(form), file.LogAsync(form));
        await file.DoneAsync(form);

        Assert.All(both, outcome => Assert.IsType<Outcome<ContactRow>.Done>(outcome));
        var page = await file.PageAsync();
        Assert.Equal(1, page.Total);
        Assert.Single(page.Threads);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_matter_goes_on_with_its_one_next_step_until_it_is_settled(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var first = await file.DoneAsync(file.Call());
        var thread = Assert.Single((await file.PageAsync()).Threads);
        Assert.Equal("Send the form", thread.Step!.What);

        await file.DoneAsync(file.Call(form =>
        {
            form.ThreadId = first.Entry.ThreadId;
            form.ThreadVersion = thread.Version;
            form.StepBy = Party.Me;
            form.StepWhat = "Fill in the form";
        }));
        thread = Assert.Single((await file.PageAsync()).Threads);
        Assert.Equal((Party.Me, "Fill in the form"), (thread.Step!.By, thread.Step.What));

        await file.DoneAsync(file.Call(form => (form.ThreadId, form.ThreadVersion, form.Settles) = (thread.Id, thread.Version, true)));
        var page = await file.PageAsync();
        Assert.Empty(page.Threads);
        Assert.Equal(3, page.Total);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_step_changed_on_another_screen_is_not_overwritten(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var first = await file.DoneAsync(file.Call());
        await file.DoneAsync(file.Call(form => (form.ThreadId, form.StepWhat) = (first.Entry.ThreadId, "Something newer")));

        var late = await file.LogAsync(file.Call(form => (form.ThreadId, form.ThreadVersion) = (first.Entry.ThreadId, 0)));

        Assert.IsType<Outcome<ContactRow>.Stale>(late);
        Assert.Equal("Something newer", Assert.Single((await file.PageAsync()).Threads).Step!.What);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_database_itself_refuses_an_open_matter_without_a_next_step(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.DoneAsync(file.Call());
        await using var context = await file.Db.OpenAsync("anna");

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            context.Database.ExecuteSqlAsync($"UPDATE \"ContactThread\" SET \"StepDueOn\" = NULL"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_written_down_cannot_be_rewritten(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var row = await file.DoneAsync(file.Call());
        await using var context = await file.Db.OpenAsync("anna");
        var entry = await context.Set<ContactEntry>().SingleAsync(entry => entry.Id == row.Entry.Id);

        context.Entry(entry).Property(e => e.WhatWasSaid).CurrentValue = "They agreed to everything.";

        await Assert.ThrowsAsync<InvalidOperationException>(() => context.SaveChangesAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nobody_logs_into_another_persons_case_and_a_viewer_logs_nothing(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.Db.CaseAsync("boris");
        await file.Db.GrantAsync(file.Id, "anna", "vera", GrantRole.Viewer);

        Assert.IsType<Outcome<ContactRow>.Missing>(await file.LogAsync(file.Call(), "boris"));
        Assert.IsType<Outcome<ContactRow>.Missing>(await file.LogAsync(file.Call(), "vera"));
        Assert.Null(await file.Db.For<ListContacts>("boris").RunAsync(file.Id, new ContactFilter()));
        Assert.Equal(0, (await file.PageAsync()).Total);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_contact_names_only_loans_lenders_and_matters_of_its_own_case(string provider)
    {
        await using var annas = await LoggedCase.CreateAsync(provider);
        var other = await annas.Db.CaseAsync("anna");

        foreach (var change in (Action<LogContactForm>[])[form => form.LenderId = Guid.NewGuid(), form => form.LoanIds = [other], form => form.ThreadId = other, form => form.LoanIds = []])
        {
            var form = annas.Call(change);
            var moved = new LogContactForm
            {
                Id = Guid.CreateVersion7(),
                CaseId = other,
                Matter = form.Matter,
                LenderId = form.LenderId,
                LoanIds = form.LoanIds,
                ThreadId = form.ThreadId,
                Channel = form.Channel,
                Direction = form.Direction,
                Outcome = form.Outcome,
                On = form.On,
                Time = form.Time,
                StepBy = form.StepBy,
                StepWhat = form.StepWhat,
                StepDueOn = form.StepDueOn,
            };
            Assert.IsType<Outcome<ContactRow>.Missing>(await annas.LogAsync(moved));
        }
    }

    [Theory]
    [OnSqlite("2026-03-03", "9:15", "On")]
    [OnSqlite("2026-03-02", "10:45", "Time")]
    [OnSqlite("2026-03-02", "half past nine", "Time")]
    [OnSqlite("2025-03-30", "2:30", "Time")]
    [OnSqlite("2026-03-02", "25:00", "Time")]
    public async Task A_time_that_cannot_have_been_is_refused(string provider, string on, string time, string field)
    {
        await using var file = await LoggedCase.CreateAsync(provider);

        var error = await file.RefusedAsync(file.Call(form =>
        {
            form.On = DateOnly.ParseExact(on, "O", System.Globalization.CultureInfo.InvariantCulture);
            form.Time = time;
            form.StepDueOn = new DateOnly(2026, 3, 9);
        }));

        Assert.Equal(field, error.Field);
    }

    [Theory]
    [OnSqlite("2025-10-26", "2:30", 120)]
    [OnSqlite("2025-10-26", "3:00", 60)]
    [OnSqlite("2025-07-01", "12.05", 120)]
    [OnSqlite("2026-01-01", "9", 60)]
    [OnSqlite("2026-01-01", "9:30 PM", 60)]
    public async Task The_time_typed_is_the_time_shown_across_changes_of_the_clocks(string provider, string on, string time, int offset)
    {
        await using var file = await LoggedCase.CreateAsync(provider);

        var row = await file.DoneAsync(file.Call(form =>
        {
            form.On = DateOnly.ParseExact(on, "O", System.Globalization.CultureInfo.InvariantCulture);
            form.Time = time;
        }));

        var again = Assert.Single((await file.PageAsync()).Rows);
        Assert.Equal((offset, row.Time), (again.Entry.OffsetMinutes, again.Time));
        Assert.Equal(form(time), again.Time);

        static TimeOnly form(string typed) => typed switch { "2:30" => new(2, 30), "3:00" => new(3, 0), "12.05" => new(12, 5), "9" => new(9, 0), _ => new(21, 30) };
    }

    [Theory]
    [OnSqlite(100_000)]
    [OnSqlite(1_000_000)]
    public async Task A_note_that_is_too_long_is_refused_with_the_limit(string provider, int length)
    {
        await using var file = await LoggedCase.CreateAsync(provider);

        var error = await file.RefusedAsync(file.Call(form => form.WhatWasSaid = new string('x', length)));

        Assert.Equal(nameof(LogContactForm.WhatWasSaid), error.Field);
        Assert.Contains("10000", error.Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Names_in_any_script_come_back_as_they_were_typed(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);

        var row = await file.DoneAsync(file.Call(form => (form.Person, form.WhatWasSaid) = ("محمد 👩‍💼 王小姐", "<script>alert(1)</script> \u202e")));

        Assert.Equal(("محمد 👩‍💼 王小姐", "<script>alert(1)</script> \u202e"), (row.Entry.Person, row.Entry.WhatWasSaid));
    }
}
