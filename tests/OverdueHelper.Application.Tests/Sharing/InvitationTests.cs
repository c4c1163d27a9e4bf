using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Accounts;
using OverdueHelper.Application.Sharing;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Sharing;

namespace OverdueHelper.Application.Tests.Sharing;

public sealed class InvitationTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_code_opens_the_case_to_one_person_in_the_role_that_was_offered(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        var code = await anna.CodeAsync(GrantRole.Viewer, new DateOnly(2026, 3, 31));

        Assert.Equal(new Outcome<Guid>.Done(anna.Id), await anna.AcceptAsync(code.ToLowerInvariant().Replace('-', ' '), "vera"));
        Assert.IsType<Outcome<Guid>.Missing>(await anna.AcceptAsync(code, "boris"));

        var row = Assert.Single(await anna.CasesOfAsync("vera"));
        Assert.Equal((anna.Id, GrantRole.Viewer, "Anna W.", new DateOnly(2026, 3, 31)), (row.Id, row.Role, row.From, row.LastOn));
        Assert.Empty(await anna.CasesOfAsync("boris"));
        var person = Assert.Single((await anna.ViewAsync()).People, person => person.Role is GrantRole.Viewer);
        Assert.Equal(("Ms Weber, debt advice", new DateOnly(2026, 3, 2), true), (person.Name, person.SinceOn, person.IsOpen));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Before_a_code_is_accepted_it_tells_the_names_the_owner_typed_and_opens_nothing(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.Db.UserAsync("carla");
        var code = await anna.CodeAsync();

        var told = await anna.Db.For<FindInvitation>("").RunAsync(code, "carla", zone: null);
        var toldNobody = await anna.Db.For<FindInvitation>("").RunAsync(code, userId: null, zone: null);

        Assert.Equal(new InvitationView("Anna W.", "Ms Weber, debt advice", GrantRole.Counsellor, LastOn: null, OpenCaseId: null), told);
        Assert.Equal(told, toldNobody);
        Assert.Empty(await anna.CasesOfAsync("carla"));
        Assert.Single((await anna.ViewAsync()).Invitations);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_code_is_good_for_seven_days(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        var code = await anna.CodeAsync();

        anna.Db.Time.Advance(TimeSpan.FromDays(CaseInvitation.GoodDays) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await anna.Db.For<FindInvitation>("").RunAsync(code, userId: null, zone: null));
        anna.Db.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(await anna.Db.For<FindInvitation>("").RunAsync(code, userId: null, zone: null));
        Assert.IsType<Outcome<Guid>.Missing>(await anna.AcceptAsync(code, "carla"));
        Assert.Empty((await anna.ViewAsync()).Invitations);
    }

    [Theory]
    [OnSqlite(""), OnSqlite("7KQ2-7KQ2-7KQ2-7KQ2-7KQ2"), OnSqlite("'; DROP TABLE \"Grants\"; --")]
    [OnPostgreSql(""), OnPostgreSql("7KQ2-7KQ2-7KQ2-7KQ2-7KQ2")]
    public async Task A_guessed_code_opens_nothing_and_makes_no_guest(string provider, string code)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.CodeAsync();

        Assert.Null(await anna.Db.For<FindInvitation>("").RunAsync(code, userId: null, zone: null));
        Assert.IsType<Outcome<Guid>.Missing>(await anna.AcceptAsync(code, "boris"));
        Assert.IsType<Outcome<StartedGuest>.Missing>(await anna.Db.For<AcceptInvitation>("").AsGuestAsync(code, zone: null));

        Assert.Empty(await anna.CasesOfAsync("boris"));
        Assert.Equal(2, await anna.CountAsync("AspNetUsers"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_withdrawn_code_opens_nothing(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        var code = await anna.CodeAsync();
        var row = Assert.Single((await anna.ViewAsync()).Invitations);

        Assert.Equal(new Outcome<bool>.Done(true), await anna.Db.For<WithdrawInvitation>("anna").RunAsync(anna.Id, row.Id));
        Assert.Equal(new Outcome<bool>.Done(false), await anna.Db.For<WithdrawInvitation>("anna").RunAsync(anna.Id, row.Id));

        Assert.IsType<Outcome<Guid>.Missing>(await anna.AcceptAsync(code, "carla"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nothing_is_kept_that_tells_the_code(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        var code = await anna.CodeAsync();
        await using var context = await anna.Db.OpenAsync("anna");

        var kept = await context.Set<CaseInvitation>().SingleAsync();

        Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), kept.CodeHash, StringComparison.OrdinalIgnoreCase);
        Assert.NotEqual(code, await anna.CodeAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_same_form_again_gets_another_code_and_the_first_one_ends(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        var form = anna.Form();

        var first = Assert.IsType<Outcome<MadeInvitation>.Done>(await anna.Db.For<InviteToCase>("anna").RunAsync(form)).Value.Code;
        var second = Assert.IsType<Outcome<MadeInvitation>.Done>(await anna.Db.For<InviteToCase>("anna").RunAsync(form)).Value.Code;

        Assert.Single((await anna.ViewAsync()).Invitations);
        Assert.IsType<Outcome<Guid>.Missing>(await anna.AcceptAsync(first, "boris"));
        Assert.IsType<Outcome<Guid>.Done>(await anna.AcceptAsync(second, "carla"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_has_access_already_is_told_so_and_the_code_stays_good(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.JoinAsync("carla");
        var code = await anna.CodeAsync(GrantRole.Viewer);

        Assert.Equal(anna.Id, (await anna.Db.For<FindInvitation>("").RunAsync(code, "carla", zone: null))!.OpenCaseId);
        Assert.IsType<Outcome<Guid>.Refused>(await anna.AcceptAsync(code, "carla"));
        Assert.IsType<Outcome<Guid>.Refused>(await anna.AcceptAsync(code, "anna"));

        Assert.Equal(GrantRole.Counsellor, Assert.Single(await anna.CasesOfAsync("carla")).Role);
        Assert.IsType<Outcome<Guid>.Done>(await anna.AcceptAsync(code, "vera"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Somebody_who_is_not_signed_in_becomes_a_guest_with_this_case_alone(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        var code = await anna.CodeAsync();

        var started = Assert.IsType<Outcome<StartedGuest>.Done>(await anna.Db.For<AcceptInvitation>("").AsGuestAsync(code, "Europe/Berlin")).Value;

        Assert.True(started.User.IsGuest());
        Assert.Equal(anna.Id, Assert.Single(await anna.CasesOfAsync(started.User.Id)).Id);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_was_ended_comes_back_by_another_code_in_its_role(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.JoinAsync("carla");
        Assert.IsType<Outcome<Guid>.Done>(await anna.Db.For<EndGrant>("anna").RunAsync(anna.Id, "carla"));

        await anna.JoinAsync("carla", GrantRole.Viewer);

        Assert.Equal(GrantRole.Viewer, Assert.Single(await anna.CasesOfAsync("carla")).Role);
        Assert.Null(Assert.Single((await anna.ViewAsync()).People, person => person.UserId == "carla").EndedOn);
    }

    [Theory]
    [InlineData("", "Anna", GrantRole.Viewer, null, nameof(InviteForm.Name))]
    [InlineData("Ms Weber", " ", GrantRole.Viewer, null, nameof(InviteForm.From))]
    [InlineData("Ms Weber", "Anna", null, null, nameof(InviteForm.Role))]
    [InlineData("Ms Weber", "Anna", GrantRole.Owner, null, nameof(InviteForm.Role))]
    [InlineData("Ms Weber", "Anna", GrantRole.Viewer, "2026-03-01", nameof(InviteForm.LastOn))]
    public async Task What_is_missing_is_refused_beside_its_field(string name, string from, GrantRole? role, string? lastOn, string field)
    {
        await using var anna = await AnnasCase.CreateAsync("Sqlite");
        var form = new InviteForm { CaseId = anna.Id, Name = name, From = from, Role = role, LastOn = lastOn is null ? null : DateOnly.Parse(lastOn, System.Globalization.CultureInfo.InvariantCulture) };

        var refused = Assert.IsType<Outcome<MadeInvitation>.Refused>(await anna.Db.For<InviteToCase>("anna").RunAsync(form));

        Assert.Equal(field, Assert.Single(refused.Errors).Field);
    }

    [Fact]
    public async Task No_more_than_twenty_codes_are_open_in_a_case()
    {
        await using var anna = await AnnasCase.CreateAsync("Sqlite");
        for (var count = 0; count < CaseInvitation.MostOpen; count++)
        {
            await anna.CodeAsync();
        }

        Assert.IsType<Outcome<MadeInvitation>.Refused>(await anna.Db.For<InviteToCase>("anna").RunAsync(anna.Form()));

        anna.Db.Time.Advance(TimeSpan.FromDays(CaseInvitation.GoodDays));
        await anna.CodeAsync();
        Assert.Equal(1, await anna.CountAsync("Invitations"));
    }
}
