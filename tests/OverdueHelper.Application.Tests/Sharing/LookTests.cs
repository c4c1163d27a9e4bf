using OverdueHelper.Application.Sharing;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Sharing;

namespace OverdueHelper.Application.Tests.Sharing;

public sealed class LookTests
{
    [Theory]
    [OnSqlite(GrantRole.Counsellor), OnSqlite(GrantRole.Viewer)]
    [OnPostgreSql(GrantRole.Counsellor), OnPostgreSql(GrantRole.Viewer)]
    public async Task The_owner_sees_one_line_a_person_and_day_with_the_first_and_the_last_visit(string provider, GrantRole role)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.JoinAsync("carla", role);

        foreach (var minutes in (int[])[0, 5, 120, 24 * 60])
        {
            anna.Db.Time.SetUtcNow(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero).AddMinutes(minutes));
            await anna.Db.For<EnterCase>("carla").RunAsync(anna.Id);
        }

        var looks = (await anna.ViewAsync()).Looks;
        Assert.Equal(
            [("Ms Weber, debt advice", new DateOnly(2026, 3, 3), 9, 9), ("Ms Weber, debt advice", new DateOnly(2026, 3, 2), 9, 11)],
            looks.Select(look => (look.Name, look.On, look.FirstAt.Hour, look.LastAt.Hour)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Within_a_visit_coming_to_the_case_again_is_one_reading_and_no_write(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.JoinAsync("carla");
        var enter = anna.Db.For<EnterCase>("carla");
        await enter.RunAsync(anna.Id);
        anna.Db.Time.Advance(TimeSpan.FromMinutes(CaseLook.VisitMinutes) - TimeSpan.FromSeconds(1));
        anna.Db.Statements.Clear();

        await enter.RunAsync(anna.Id);

        Assert.Contains("SELECT", Assert.Single(anna.Db.Statements, text => !text.Contains("PRAGMA", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_owner_and_a_stranger_leave_no_line(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.Db.UserAsync("boris");

        Assert.Equal(GrantRole.Owner, (await anna.Db.For<EnterCase>("anna").RunAsync(anna.Id))!.Role);
        Assert.Null(await anna.Db.For<EnterCase>("boris").RunAsync(anna.Id));

        Assert.Equal(0, await anna.CountAsync("Looks"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nobody_writes_a_line_for_somebody_else(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.JoinAsync("carla");
        await using var context = await anna.Db.OpenAsync("anna");

        context.Add(CaseLook.First(anna.Id, "carla", "Ms Weber", context.Today, anna.Db.Time.GetUtcNow()));

        await Assert.ThrowsAsync<NotGrantedException>(() => context.SaveChangesAsync());
    }
}
