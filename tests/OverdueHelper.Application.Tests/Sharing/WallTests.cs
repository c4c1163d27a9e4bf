using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Accounts;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Sharing;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Tests.Sharing;

/// <summary>What the database refuses, whatever a use case forgets.</summary>
public sealed class WallTests
{
    [Theory]
    [OnSqlite(GrantRole.Counsellor), OnSqlite(GrantRole.Viewer)]
    [OnPostgreSql(GrantRole.Counsellor), OnPostgreSql(GrantRole.Viewer)]
    public async Task Nobody_but_the_owner_invites_ends_or_deletes(string provider, GrantRole role)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.JoinAsync("carla", role);
        await anna.JoinAsync("dora");

        await RefusedAsync(anna, "carla", context => context.Add(Invitation(anna)));
        await RefusedAsync(anna, "carla", context => context.Add(CaseGrant.Of(Invitation(anna), "boris", anna.Db.Time.GetUtcNow())));
        await RefusedAsync(anna, "carla", context =>
        {
            var theirs = context.Attach(context.Set<CaseMember>().AsNoTracking().Single(member => member.UserId == "dora").ToGrant()).Entity;
            theirs.End(anna.Db.Time.GetUtcNow());
        });
        await RefusedAsync(anna, "carla", context => context.Remove(context.Cases.Single()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_viewer_cannot_become_more_and_does_not_see_invitations(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.JoinAsync("vera", GrantRole.Viewer, new DateOnly(2026, 3, 2));
        await anna.CodeAsync();

        await RefusedAsync(anna, "vera", context => context.Grants.Single().LastUntil(null));
        await RefusedAsync(anna, "vera", context => context.Grants.Single().Renew(Invitation(anna), anna.Db.Time.GetUtcNow()));
        await using var context = await anna.Db.OpenAsync("vera");
        Assert.Empty(await context.Set<CaseInvitation>().ToListAsync());
    }

    [Theory]
    [OnSqlite(GrantRole.Counsellor, 0), OnSqlite(GrantRole.Viewer, 9)]
    [OnPostgreSql(GrantRole.Counsellor, 0), OnPostgreSql(GrantRole.Viewer, 9)]
    public async Task A_code_gives_what_was_offered_and_no_more_however_the_invitation_is_made_up(string provider, GrantRole role, int days)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.Db.UserAsync("boris");
        var code = await anna.CodeAsync(GrantRole.Viewer, new DateOnly(2026, 3, 2));
        var (hash, now) = (WrittenCode.Kept(code)!, anna.Db.Time.GetUtcNow());
        await using var context = await anna.Db.OpenAsync("boris");
        context.CodeHash = hash;
        var real = await context.Set<CaseInvitation>().AsNoTracking().SingleAsync();
        var madeUp = CaseInvitation.Make(real.Id, anna.Id, hash, role, new DateOnly(2026, 3, 2).AddDays(days), "Boris", "Anna", now);

        context.Remove(madeUp);
        context.Add(CaseGrant.Of(madeUp, "boris", now));

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => context.SaveWithGrantsAsync());
        Assert.Empty(await anna.CasesOfAsync("boris"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_made_up_invitation_without_its_code_gives_nothing(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.Db.UserAsync("boris");

        await RefusedAsync(anna, "boris", context =>
        {
            var madeUp = Invitation(anna);
            context.Remove(madeUp);
            context.Add(CaseGrant.Of(madeUp, "boris", anna.Db.Time.GetUtcNow()));
        });
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_two_who_take_up_a_code_at_once_one_gets_the_case(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.Db.UserAsync("boris");
        var code = await anna.CodeAsync();
        await using var slow = await anna.Db.OpenAsync("boris");
        slow.CodeHash = WrittenCode.Kept(code)!;
        var found = await slow.Set<CaseInvitation>().SingleAsync();

        Assert.IsType<Outcome<Guid>.Done>(await anna.AcceptAsync(code, "carla"));
        slow.Remove(found);
        slow.Add(CaseGrant.Of(found, "boris", anna.Db.Time.GetUtcNow()));

        Assert.False(await slow.TrySaveGrantsAsync());
        Assert.Empty(await anna.CasesOfAsync("boris"));
    }

    private static CaseInvitation Invitation(AnnasCase anna) =>
        CaseInvitation.Make(Guid.CreateVersion7(), anna.Id, new string('A', CaseInvitation.HashLength), GrantRole.Counsellor, expiresOn: null, "Boris", "Anna", anna.Db.Time.GetUtcNow());

    private static async Task RefusedAsync(AnnasCase anna, string user, Action<OverdueDbContext> change)
    {
        await using var context = await anna.Db.OpenAsync(user);
        change(context);
        await Assert.ThrowsAsync<NotGrantedException>(() => context.SaveWithGrantsAsync());
    }
}
