using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;

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
        }
    }
}
