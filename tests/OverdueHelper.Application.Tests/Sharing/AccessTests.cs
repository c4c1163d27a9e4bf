using OverdueHelper.Application.Accounts;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Cases.Grants;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Application.Sharing;
using OverdueHelper.Application.Tests.Reminders;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Tests.Sharing;

public sealed class AccessTests
{
    private static readonly DateOnly _today = new(2026, 3, 2);

    [Theory]
    [OnSqlite(GrantRole.Counsellor), OnSqlite(GrantRole.Viewer)]
    [OnPostgreSql(GrantRole.Counsellor), OnPostgreSql(GrantRole.Viewer)]
    public async Task An_open_page_of_someone_whose_access_ended_can_neither_read_nor_save(string provider, GrantRole role)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.JoinAsync("carla", role);
        var form = (await anna.Db.For<LoadBorrower>("carla").RunAsync(anna.Id))!;
        (form.Kind, form.FullName) = (BorrowerKind.Person, "Anna");

        Assert.IsType<Outcome<Guid>.Done>(await anna.Db.For<EndGrant>("anna").RunAsync(anna.Id, "carla"));

        Assert.Null(await anna.Db.For<OpenHome>("carla").RunAsync(anna.Id));
        Assert.Null(await anna.Db.For<OpenSharing>("carla").RunAsync(anna.Id));
        Assert.Null(await anna.Db.For<EnterCase>("carla").RunAsync(anna.Id));
        Assert.IsType<Outcome<BorrowerForm>.Missing>(await anna.Db.For<SaveBorrower>("carla").RunAsync(form));
        var ended = Assert.Single((await anna.ViewAsync()).People, person => person.UserId == "carla");
        Assert.Equal((false, _today), (ended.IsOpen, ended.EndedOn));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_save_that_began_before_the_access_ended_is_refused(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.JoinAsync("carla");
        await using var open = await anna.Db.OpenAsync("carla");
        var file = (await open.Cases.FindAsync(anna.Id))!;

        await anna.Db.For<EndGrant>("anna").RunAsync(anna.Id, "carla");
        file.Rename("too late");

        await Assert.ThrowsAsync<NotGrantedException>(() => open.SaveChangesAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_counsellor_reads_and_writes_a_viewer_reads_and_a_stranger_does_neither(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.JoinAsync("carla");
        await anna.JoinAsync("vera", GrantRole.Viewer);
        await anna.Db.UserAsync("boris");
        var form = (await anna.Db.For<LoadBorrower>("anna").RunAsync(anna.Id))!;
        (form.Kind, form.FullName) = (BorrowerKind.Person, "Anna");

        Assert.IsType<Outcome<BorrowerForm>.Missing>(await anna.Db.For<SaveBorrower>("boris").RunAsync(form));
        await Assert.ThrowsAsync<NotGrantedException>(() => anna.Db.For<SaveBorrower>("vera").RunAsync(form));
        Assert.IsType<Outcome<BorrowerForm>.Done>(await anna.Db.For<SaveBorrower>("carla").RunAsync(form));

        Assert.Null(await anna.Db.For<OpenHome>("boris").RunAsync(anna.Id));
        Assert.Equal("Anna", (await anna.Db.For<OpenHome>("vera").RunAsync(anna.Id))!.BorrowerName);
        Assert.Equal((true, false), ((await anna.Db.For<EnterCase>("vera").RunAsync(anna.Id))!.IsReadOnly, (await anna.Db.For<EnterCase>("carla").RunAsync(anna.Id))!.IsReadOnly));
    }

    [Theory]
    [OnSqlite(GrantRole.Counsellor), OnSqlite(GrantRole.Viewer), OnSqlite((object?)null)]
    [OnPostgreSql(GrantRole.Counsellor), OnPostgreSql(GrantRole.Viewer), OnPostgreSql((object?)null)]
    public async Task Only_the_owner_shares(string provider, GrantRole? role)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.JoinAsync("dora", GrantRole.Viewer);
        await anna.Db.UserAsync("carla");
        if (role is { } given)
        {
            await anna.JoinAsync("carla", given);
        }

        await anna.CodeAsync();
        var invitation = Assert.Single((await anna.ViewAsync()).Invitations);

        Assert.IsType<Outcome<MadeInvitation>.Missing>(await anna.Db.For<InviteToCase>("carla").RunAsync(anna.Form()));
        Assert.IsType<Outcome<bool>.Missing>(await anna.Db.For<WithdrawInvitation>("carla").RunAsync(anna.Id, invitation.Id));
        Assert.IsType<Outcome<Guid>.Missing>(await anna.Db.For<EndGrant>("carla").RunAsync(anna.Id, "dora"));
        Assert.IsType<Outcome<Guid>.Missing>(await anna.Db.For<EndGrant>("carla").RunAsync(anna.Id, "anna"));
        Assert.IsType<Outcome<Guid>.Missing>(await anna.Db.For<ChangeLastDay>("carla").RunAsync(new LastDayForm { CaseId = anna.Id, UserId = "dora" }));
        if (role is not null)
        {
            var seen = await anna.ViewAsync("carla");
            Assert.Equal(3, seen.People.Count);
            Assert.Empty(seen.Invitations);
            Assert.Empty(seen.Looks);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_owner_moves_the_last_day_and_an_access_that_ran_out_comes_back(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.JoinAsync("carla", lastOn: _today);
        anna.Db.Time.Advance(TimeSpan.FromDays(1));
        Assert.Empty(await anna.CasesOfAsync("carla"));
        Assert.False(Assert.Single((await anna.ViewAsync()).People, person => person.UserId == "carla").IsOpen);
        var form = new LastDayForm { CaseId = anna.Id, UserId = "carla", LastOn = _today };

        Assert.IsType<Outcome<Guid>.Refused>(await anna.Db.For<ChangeLastDay>("anna").RunAsync(form));
        form.LastOn = _today.AddDays(1);
        Assert.IsType<Outcome<Guid>.Done>(await anna.Db.For<ChangeLastDay>("anna").RunAsync(form));

        Assert.Single(await anna.CasesOfAsync("carla"));
        Assert.IsType<Outcome<Guid>.Missing>(await anna.Db.For<ChangeLastDay>("anna").RunAsync(new LastDayForm { CaseId = anna.Id, UserId = "anna" }));
    }

    [Theory]
    [OnSqlite(GrantRole.Counsellor), OnSqlite(GrantRole.Viewer)]
    [OnPostgreSql(GrantRole.Counsellor), OnPostgreSql(GrantRole.Viewer)]
    public async Task Whoever_is_not_the_owner_can_leave(string provider, GrantRole role)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.JoinAsync("carla", role);

        Assert.IsType<Outcome<Guid>.Done>(await anna.Db.For<LeaveCase>("carla").RunAsync(anna.Id));
        Assert.IsType<Outcome<Guid>.Missing>(await anna.Db.For<LeaveCase>("carla").RunAsync(anna.Id));
        Assert.IsType<Outcome<Guid>.Missing>(await anna.Db.For<LeaveCase>("anna").RunAsync(anna.Id));

        Assert.Empty(await anna.CasesOfAsync("carla"));
        Assert.Single(await anna.CasesOfAsync("anna"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Deleting_a_counsellors_account_leaves_the_clients_case_and_the_log_of_who_looked(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.JoinAsync("carla");
        await anna.Db.For<EnterCase>("carla").RunAsync(anna.Id);

        Assert.Equal(0, await anna.Db.For<DeleteEverything>("carla").RunAsync());

        var view = await anna.ViewAsync();
        Assert.Equal("anna", Assert.Single(view.People).UserId);
        Assert.Equal("Ms Weber, debt advice", Assert.Single(view.Looks).Name);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Deleting_the_owners_account_takes_the_case_and_all_that_opened_it(string provider)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.JoinAsync("carla");
        await anna.Db.For<EnterCase>("carla").RunAsync(anna.Id);
        var code = await anna.CodeAsync();

        Assert.Equal(1, await anna.Db.For<DeleteEverything>("anna").RunAsync());

        Assert.Empty(await anna.CasesOfAsync("carla"));
        Assert.IsType<Outcome<Guid>.Missing>(await anna.AcceptAsync(code, "boris"));
        Assert.Equal((0, 0, 0), (await anna.CountAsync("Grants"), await anna.CountAsync("Invitations"), await anna.CountAsync("Looks")));
    }

    [Theory]
    [OnSqlite(GrantRole.Counsellor), OnSqlite(GrantRole.Viewer)]
    [OnPostgreSql(GrantRole.Counsellor), OnPostgreSql(GrantRole.Viewer)]
    public async Task What_a_guest_may_open_comes_along_to_the_account_as_it_is(string provider, GrantRole role)
    {
        await using var anna = await AnnasCase.CreateAsync(provider);
        await anna.Db.UserAsync("carla");
        var guest = Assert.IsType<Outcome<StartedGuest>.Done>(await anna.Db.For<AcceptInvitation>("").AsGuestAsync(await anna.CodeAsync(role, _today.AddDays(9)), zone: null)).Value.User.Id;

        Assert.Equal(1, await anna.Db.For<MoveGuestCases>("").RunAsync(guest, "carla"));

        var row = Assert.Single(await anna.CasesOfAsync("carla"));
        Assert.Equal((role, "Anna W.", _today.AddDays(9)), (row.Role, row.From, row.LastOn));
        Assert.Equal(2, await anna.CountAsync("Grants"));
    }

    [Theory]
    [OnSqlite(false), OnSqlite(true)]
    [OnPostgreSql(false), OnPostgreSql(true)]
    public async Task An_owner_who_signs_in_to_an_account_that_knows_the_case_stays_its_owner(string provider, bool hasEnded)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var guest = await db.For<StartAsGuest>("").RunAsync(zone: null);
        await db.GrantAsync(guest.CaseId, guest.User.Id, "paul", GrantRole.Viewer, hasEnded ? GrantState.Ended : GrantState.Active);

        Assert.Equal(1, await db.For<MoveGuestCases>("").RunAsync(guest.User.Id, "paul"));

        Assert.Equal(GrantRole.Owner, Assert.Single(await db.For<ListCases>("paul").RunAsync()).Role);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Reminders_and_the_calendar_reach_a_counsellor_who_wants_them_until_the_access_ends(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        await anna.Db.GrantAsync(anna.File.Id, "anna", "carla", GrantRole.Counsellor);
        await anna.TurnOnAsync("carla", form => form.Address = "carla@example.org");
        await anna.ComputeAsync();
        Assert.Single(await anna.RowsAsync("carla"));
        var feed = Assert.IsType<Outcome<string>.Done>(await anna.Db.For<OfferCalendarFeed>("carla").MakeAsync(anna.File.Id)).Value;
        Assert.NotNull(await anna.Db.For<ReadCalendarFeed>("").RunAsync(feed));

        Assert.IsType<Outcome<Guid>.Done>(await anna.Db.For<EndGrant>("anna").RunAsync(anna.File.Id, "carla"));

        anna.GoTo("2026-03-05T08:00");
        await anna.SendAsync();
        Assert.Empty(await anna.RemindersAsync());
        Assert.Null(await anna.Db.For<ReadCalendarFeed>("").RunAsync(feed));
        await using var context = await anna.Db.OpenAsync("anna");
        Assert.DoesNotContain(context.UserLogins, login => login.UserId == "carla");
    }
}
