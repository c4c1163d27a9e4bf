using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Tests.Cases;

public sealed class GrantedRowsTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_persons_case_does_not_exist(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var annas = await db.CaseAsync("anna");
        var boriss = await db.CaseAsync("boris");

        await using var context = await db.OpenAsync("boris");

        Assert.Equal(boriss, await context.Cases.Select(file => file.Id).SingleAsync());
        Assert.Null(await context.Cases.FindAsync(annas));
        Assert.Equal(boriss, (await context.Grants.SingleAsync()).CaseId);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nobody_signed_in_sees_and_saves_nothing(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var annas = await db.CaseAsync("anna");

        await using var context = await db.OpenAsync("");
        context.Attach(CaseFile.Open(annas, "taken", null, null, context.Today)).State = EntityState.Modified;

        Assert.Empty(await context.Cases.ToListAsync());
        await Assert.ThrowsAsync<NotGrantedException>(() => context.SaveChangesAsync());
    }

    [Theory]
    [OnSqlite(EntityState.Modified), OnSqlite(EntityState.Deleted)]
    [OnPostgreSql(EntityState.Modified), OnPostgreSql(EntityState.Deleted)]
    public async Task Another_persons_case_cannot_be_changed_by_attaching_it(string provider, EntityState state)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var annas = await db.CaseAsync("anna");
        await db.CaseAsync("boris");

        await using (var context = await db.OpenAsync("boris"))
        {
            context.Attach(CaseFile.Open(annas, "taken", null, null, context.Today)).State = state;
            await Assert.ThrowsAsync<NotGrantedException>(() => context.SaveChangesAsync());
            Assert.Throws<NotGrantedException>(() => context.SaveChanges());
        }

        await using var theirs = await db.OpenAsync("anna");
        Assert.Equal("", (await theirs.Cases.SingleAsync()).Name);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nobody_can_grant_themselves_a_case(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var annas = await db.CaseAsync("anna");
        await db.UserAsync("boris");
        await using var context = await db.OpenAsync("boris");

        context.Add(CaseGrant.Own(annas, "boris"));

        await Assert.ThrowsAsync<NotGrantedException>(() => context.SaveChangesAsync());
        await Assert.ThrowsAsync<NotGrantedException>(() => context.SaveWithGrantsAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_case_cannot_be_opened_over_an_existing_one(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var annas = await db.CaseAsync("anna");
        await db.UserAsync("boris");
        await using var context = await db.OpenAsync("boris");

        context.AddRange(CaseFile.Open(annas, "mine now", null, null, context.Today), CaseGrant.Own(annas, "boris"));

        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveWithGrantsAsync());
        await using var fresh = await db.OpenAsync("boris");
        Assert.Empty(await fresh.Cases.ToListAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_grant_that_has_ended_opens_nothing(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var annas = await db.CaseAsync("anna");
        await db.GrantAsync(annas, "anna", "carla", GrantRole.Counsellor, GrantState.Ended);

        await using var context = await db.OpenAsync("carla");

        Assert.Empty(await context.Cases.ToListAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_grant_opens_the_case_on_its_last_day_and_not_on_the_next(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var annas = await db.CaseAsync("anna");
        await db.GrantAsync(annas, "anna", "carla", GrantRole.Counsellor, expiresOn: new DateOnly(2026, 3, 2));

        await using (var onTheDay = await db.OpenAsync("carla"))
        {
            Assert.Single(await onTheDay.Cases.ToListAsync());
        }

        db.Time.Advance(TimeSpan.FromDays(1));
        await using var after = await db.OpenAsync("carla");
        Assert.Empty(await after.Cases.ToListAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_viewer_reads_and_cannot_write(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var annas = await db.CaseAsync("anna");
        await db.GrantAsync(annas, "anna", "vera", GrantRole.Viewer);
        await using var context = await db.OpenAsync("vera");

        (await context.Cases.SingleAsync()).Rename("seen");

        await Assert.ThrowsAsync<NotGrantedException>(() => context.SaveChangesAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_counsellor_writes_until_the_grant_ends(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var annas = await db.CaseAsync("anna");
        await db.GrantAsync(annas, "anna", "carla", GrantRole.Counsellor, expiresOn: new DateOnly(2026, 3, 2));
        await using var context = await db.OpenAsync("carla");
        var file = await context.Cases.SingleAsync();

        file.Rename("first");
        await context.SaveChangesAsync();
        context.Today = context.Today.AddDays(1);
        file.Rename("second");

        await Assert.ThrowsAsync<NotGrantedException>(() => context.SaveChangesAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_second_of_two_saves_from_the_same_reading_is_stale(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        await db.CaseAsync("anna");
        await using var one = await db.OpenAsync("anna");
        await using var two = await db.OpenAsync("anna");
        var mine = await one.Cases.SingleAsync();
        var theirs = await two.Cases.SingleAsync();

        mine.Rename("mine");
        theirs.Rename("theirs");

        Assert.True(await one.TrySaveAsync());
        Assert.False(await two.TrySaveAsync());
        Assert.Equal(1, mine.Version);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_form_filled_from_an_older_version_is_stale(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        await db.CaseAsync("anna");
        await using (var earlier = await db.OpenAsync("anna"))
        {
            (await earlier.Cases.SingleAsync()).Rename("changed meanwhile");
            await earlier.SaveChangesAsync();
        }

        await using var context = await db.OpenAsync("anna");
        var file = await context.Cases.SingleAsync();
        file.Rename("from the old form");
        context.Expect(file, version: 0);

        Assert.False(await context.TrySaveAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_save_asks_once_for_all_its_cases(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        await db.CaseAsync("anna");
        await db.CaseAsync("anna");
        await using var context = await db.OpenAsync("anna");
        foreach (var file in await context.Cases.ToListAsync())
        {
            file.Rename("both");
        }

        db.Statements.Clear();
        await context.SaveChangesAsync();

        Assert.Single(db.Statements, statement => statement.Contains("SELECT", StringComparison.Ordinal) && statement.Contains("Grants", StringComparison.Ordinal));
    }
}
