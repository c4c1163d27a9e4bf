using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Accounts;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Cases.Grants;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Tests.Accounts;

public sealed class GuestTests
{
    private const string Password = "a few words in a row";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_guest_owns_the_case_that_was_opened(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);

        var guest = await db.For<StartAsGuest>("").RunAsync("Europe/Berlin");

        var row = Assert.Single(await db.For<ListCases>(guest.User.Id).RunAsync());
        Assert.Equal(guest.CaseId, row.Id);
        Assert.True(guest.User.IsGuest());
        Assert.Empty(await db.For<ListCases>((await db.For<StartAsGuest>("").RunAsync(null)).User.Id + "x").RunAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_guest_who_registers_keeps_the_case(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var guest = await db.For<StartAsGuest>("").RunAsync(null);

        var done = Assert.IsType<Outcome<IdentityUser>.Done>(await RegisterAsync(db, "anna@example.org", guest.User.Id));

        Assert.Equal(guest.User.Id, done.Value.Id);
        Assert.False(done.Value.IsGuest());
        Assert.Equal(guest.CaseId, Assert.Single(await db.For<ListCases>(done.Value.Id).RunAsync()).Id);
        var users = db.For<UserManager<IdentityUser>>("");
        Assert.True(await users.CheckPasswordAsync((await users.FindByNameAsync("anna@example.org"))!, Password));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_account_cannot_be_registered_over(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var account = Assert.IsType<Outcome<IdentityUser>.Done>(await RegisterAsync(db, "anna@example.org", guestId: null)).Value;

        Assert.IsType<Outcome<IdentityUser>.Missing>(await RegisterAsync(db, "other@example.org", account.Id));
        var refused = Assert.IsType<Outcome<IdentityUser>.Refused>(await RegisterAsync(db, "ANNA@example.org", guestId: null));
        Assert.Equal(nameof(RegisterForm.Mail), Assert.Single(refused.Errors).Field);
    }

    [Theory]
    [InlineData("", Password, nameof(RegisterForm.Mail))]
    [InlineData("anna", Password, nameof(RegisterForm.Mail))]
    [InlineData("anna@example.org", "", nameof(RegisterForm.Password))]
    [InlineData("anna@example.org", "too short", nameof(RegisterForm.Password))]
    public async Task What_cannot_be_an_account_is_refused_beside_its_field(string mail, string password, string field)
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");

        var outcome = await db.For<RegisterAccount>("").RunAsync(new RegisterForm { Mail = mail, Password = password }, guestId: null);

        Assert.Equal(field, Assert.Single(Assert.IsType<Outcome<IdentityUser>.Refused>(outcome).Errors).Field);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_return_code_finds_its_guest_however_it_is_typed_and_a_newer_one_ends_it(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var guest = (await db.For<StartAsGuest>("").RunAsync(null)).User.Id;
        Assert.False(await db.For<CanReturn>("").RunAsync(guest));

        var first = Code(await db.For<MakeReturnCode>("").RunAsync(guest));
        Assert.True(await db.For<CanReturn>("").RunAsync(guest));
        Assert.Equal(guest, await FindAsync(db, first.ToLowerInvariant().Replace('-', ' ')));

        var second = Code(await db.For<MakeReturnCode>("").RunAsync(guest));
        Assert.Null(await FindAsync(db, first));
        Assert.Equal(guest, await FindAsync(db, second));
    }

    [Theory]
    [InlineData("")]
    [InlineData("7KQ2-7KQ2-7KQ2-7KQ2-7KQ2")]
    [InlineData("'; DROP TABLE \"Cases\"; --")]
    public async Task An_unknown_return_code_finds_nobody(string code)
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        await db.For<StartAsGuest>("").RunAsync(null);

        Assert.Null(await FindAsync(db, code));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Registering_ends_the_return_code_and_an_account_gets_none(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var guest = (await db.For<StartAsGuest>("").RunAsync(null)).User.Id;
        var code = Code(await db.For<MakeReturnCode>("").RunAsync(guest));

        await RegisterAsync(db, "anna@example.org", guest);

        Assert.Null(await FindAsync(db, code));
        Assert.IsType<Outcome<string>.Missing>(await db.For<MakeReturnCode>("").RunAsync(guest));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_return_code_is_not_kept_as_it_is(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var guest = (await db.For<StartAsGuest>("").RunAsync(null)).User.Id;
        var code = Code(await db.For<MakeReturnCode>("").RunAsync(guest));
        await using var context = await db.OpenAsync(guest);

        var kept = await context.UserLogins.Select(login => login.ProviderKey).SingleAsync();

        Assert.DoesNotContain(code.Replace("-", ""), kept, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Signing_in_brings_the_guests_cases_along_and_ends_the_guest(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var annas = await db.CaseAsync("anna");
        var guest = await db.For<StartAsGuest>("").RunAsync(null);

        Assert.Equal(1, await db.For<MoveGuestCases>("").RunAsync(guest.User.Id, "anna"));

        Assert.Equal(new[] { annas, guest.CaseId }.Order(), (await db.For<ListCases>("anna").RunAsync()).Select(row => row.Id).Order());
        Assert.Empty(await db.For<ListCases>(guest.User.Id).RunAsync());
        Assert.Null(await db.For<UserManager<IdentityUser>>("").FindByIdAsync(guest.User.Id));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_cases_of_an_account_never_move(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        await db.CaseAsync("anna");
        await db.UserAsync("boris");

        Assert.Equal(0, await db.For<MoveGuestCases>("").RunAsync("anna", "boris"));

        Assert.Empty(await db.For<ListCases>("boris").RunAsync());
        Assert.Single(await db.For<ListCases>("anna").RunAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_case_submitted_twice_is_opened_once_and_anothers_id_opens_nothing(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        await db.UserAsync("anna");
        await db.UserAsync("boris");
        var id = Guid.CreateVersion7();

        Assert.IsType<Outcome<Guid>.Done>(await db.For<OpenCase>("anna").RunAsync(id));
        Assert.IsType<Outcome<Guid>.Done>(await db.For<OpenCase>("anna").RunAsync(id));
        Assert.IsType<Outcome<Guid>.Missing>(await db.For<OpenCase>("boris").RunAsync(id));

        Assert.Single(await db.For<ListCases>("anna").RunAsync());
        Assert.Empty(await db.For<ListCases>("boris").RunAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Deleting_everything_leaves_what_another_owner_has_and_nothing_else(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        await db.CaseAsync("anna");
        var shared = await db.CaseAsync("anna");
        await db.GrantAsync(shared, "anna", "boris", GrantRole.Owner);
        var boriss = await db.CaseAsync("boris");
        await db.GrantAsync(boriss, "boris", "anna", GrantRole.Counsellor);

        Assert.Equal(1, await db.For<DeleteEverything>("anna").RunAsync());

        Assert.Empty(await db.For<ListCases>("anna").RunAsync());
        Assert.Equal(new[] { shared, boriss }.Order(), (await db.For<ListCases>("boris").RunAsync()).Select(row => row.Id).Order());
        Assert.Null(await db.For<UserManager<IdentityUser>>("").FindByIdAsync("anna"));
        await using var context = await db.OpenAsync("");
        Assert.Equal(2, await context.Database.SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM \"Cases\"").SingleAsync());
        Assert.Equal(2, await context.Database.SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM \"Grants\"").SingleAsync());
    }

    private static Task<Outcome<IdentityUser>> RegisterAsync(TestDatabase db, string mail, string? guestId) =>
        db.For<RegisterAccount>("").RunAsync(new RegisterForm { Mail = mail, Password = Password }, guestId);

    private static string Code(Outcome<string> outcome) => Assert.IsType<Outcome<string>.Done>(outcome).Value;

    private static async Task<string?> FindAsync(TestDatabase db, string code) =>
        await db.For<FindByReturnCode>("").RunAsync(code) is Outcome<IdentityUser>.Done found ? found.Value.Id : null;
}
