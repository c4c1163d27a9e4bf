using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Tests.Contacts;

public sealed class ContactSearchTests
{
    [Theory]
    [OnSqlite("hardship", 1), OnSqlite("ARDSHI", 1), OnSqlite("hardship form", 1), OnSqlite("hardship nowhere", 0), OnSqlite("还款计划", 1), OnSqlite("还款", 1), OnSqlite("H-2093", 1)]
    [OnPostgreSql("hardship", 1), OnPostgreSql("ARDSHI", 1), OnPostgreSql("hardship form", 1), OnPostgreSql("hardship nowhere", 0), OnPostgreSql("还款计划", 1), OnPostgreSql("还款", 1), OnPostgreSql("H-2093", 1)]
    [OnSqlite("100%", 1), OnSqlite("\" OR 1", 0), OnSqlite("\\", 0), OnSqlite("% _", 0), OnSqlite("'); DROP TABLE", 0), OnSqlite("NEAR(", 0), OnSqlite("overdue", 2)]
    [OnPostgreSql("100%", 1), OnPostgreSql("\" OR 1", 0), OnPostgreSql("\\", 0), OnPostgreSql("% _", 0), OnPostgreSql("'); DROP TABLE", 0), OnPostgreSql("NEAR(", 0), OnPostgreSql("overdue", 2)]
    public async Task A_search_finds_words_and_parts_of_words_and_nothing_else(string provider, string words, int found)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.DoneAsync(file.Call(form => (form.Department, form.TicketNumber, form.WhatWasSaid) = ("Hardship team", "H-20931", "The form is coming, 100% sure.")));
        await file.DoneAsync(file.Call(form => form.WhatWasSaid = "我们谈了还款计划。"));

        Assert.Equal(found, (await file.PageAsync(new ContactFilter { Words = words })).Total);
    }

    [Theory]
    [OnSqlite("款", 1), OnSqlite("计划", 1), OnSqlite("划还", 0), OnSqlite("MÜ", 1), OnSqlite("müller", 1), OnSqlite("5%", 1), OnSqlite("👩", 1), OnSqlite("-", 2), OnSqlite("ok", 0)]
    [OnPostgreSql("款", 1), OnPostgreSql("计划", 1), OnPostgreSql("划还", 0), OnPostgreSql("MÜ", 1), OnPostgreSql("müller", 1), OnPostgreSql("5%", 1), OnPostgreSql("👩", 1), OnPostgreSql("-", 2), OnPostgreSql("ok", 0)]
    public async Task One_sign_or_two_are_found_in_any_script(string provider, string words, int found)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.DoneAsync(file.Call(form => (form.Person, form.WhatWasSaid) = ("Frau MÜLLER", "At 5% - or so she said 👩‍💼")));
        await file.DoneAsync(file.Call(form => form.WhatWasSaid = "我们谈了还款计划 - 划算。"));

        Assert.Equal(found, (await file.PageAsync(new ContactFilter { Words = words })).Total);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_stands_in_more_contacts_than_are_shown_says_so(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var first = (await file.DoneAsync(file.Call(form => form.WhatWasSaid = "我们 rare"))).Entry;
        await using (var context = await file.Db.OpenAsync("anna"))
        {
            context.AddRange(Enumerable.Range(1, ContactFilter.MostFound).Select(minute => Entry(first, minute)));
            await context.SaveChangesAsync();
        }

        var page = await file.PageAsync(new ContactFilter { Words = "我们" });
        Assert.Equal((ContactFilter.MostFound, true, 20), (page.Total, page.IsMore, page.Rows.Count));
        Assert.True(page.Rows[0].Entry.At > page.Rows[^1].Entry.At);

        page = await file.PageAsync(new ContactFilter { Words = "我们 rare" });
        Assert.Equal((1, false, first.Id), (page.Total, page.IsMore, page.Rows[0].Entry.Id));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_timeline_is_narrowed_by_every_field_of_a_contact(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.DoneAsync(file.Call());
        await file.DoneAsync(file.Call(form => (form.Direction, form.Outcome, form.On, form.LoanIds, form.LenderId, form.StepDueOn) =
            (ContactDirection.Incoming, ContactOutcome.Refused, new DateOnly(2026, 2, 20), [], null, new DateOnly(2026, 3, 6))));

        Assert.Equal(1, await CountAsync(new ContactFilter { Direction = ContactDirection.Incoming }));
        Assert.Equal(1, await CountAsync(new ContactFilter { Outcome = ContactOutcome.Refused }));
        Assert.Equal(1, await CountAsync(new ContactFilter { LenderId = file.LenderId }));
        Assert.Equal(1, await CountAsync(new ContactFilter { From = new DateOnly(2026, 2, 21) }));
        Assert.Equal(1, await CountAsync(new ContactFilter { Until = new DateOnly(2026, 2, 20) }));
        Assert.Equal(1, await CountAsync(new ContactFilter { LoanId = file.CarId }));
        Assert.Equal(2, await CountAsync(new ContactFilter { LoanId = file.HomeId }));
        Assert.Equal(0, await CountAsync(new ContactFilter { LoanId = file.CarId, Words = "patel", Outcome = ContactOutcome.Reached }));

        async Task<int> CountAsync(ContactFilter filter) => (await file.PageAsync(filter)).Total;
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_search_never_finds_another_persons_words_nor_what_was_corrected_or_deleted(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var row = await file.DoneAsync(file.Call(form => form.WhatWasSaid = "a secret word"));
        var boriss = await file.Db.CaseAsync("boris");
        Assert.Equal(0, (await file.Db.For<ListContacts>("boris").RunAsync(boriss, new ContactFilter { Words = "secret" }))!.Total);

        var correct = file.Db.For<CorrectContact>("anna", LoggedCase.Berlin);
        var form = await correct.LoadAsync(file.Id, row.Entry.Id);
        form!.WhatWasSaid = "a plain word";
        await correct.RunAsync(form);
        Assert.Equal((0, 1), ((await file.PageAsync(new ContactFilter { Words = "secret" })).Total, (await file.PageAsync(new ContactFilter { Words = "plain" })).Total));

        await using var context = await file.Db.OpenAsync("anna");
        context.Remove(await context.Cases.SingleAsync());
        await context.SaveChangesAsync();
        if (provider == "Sqlite")
        {
            Assert.Equal(0, await context.Database.SqlQuery<int>($"SELECT count(*) AS \"Value\" FROM \"ContactSearch\"").SingleAsync());
            Assert.Equal(0, await context.Database.SqlQuery<int>($"SELECT count(*) AS \"Value\" FROM \"ContactSearchRow\"").SingleAsync());
            Assert.Equal(0, await context.Database.SqlQuery<int>($"SELECT count(*) AS \"Value\" FROM \"ContactPiece\" WHERE \"ContactPiece\" MATCH 'wo'").SingleAsync());
        }
    }

    private static ContactEntry Entry(ContactEntry like, int minute) => new()
    {
        Id = Guid.CreateVersion7(),
        CaseId = like.CaseId,
        ThreadId = like.ThreadId,
        Channel = like.Channel,
        Direction = like.Direction,
        Outcome = like.Outcome,
        At = like.At.AddMinutes(minute),
        On = like.On,
        OffsetMinutes = like.OffsetMinutes,
        SearchText = "我们 often",
        LoggedAt = like.LoggedAt,
        LoggedBy = like.LoggedBy,
    };
}
