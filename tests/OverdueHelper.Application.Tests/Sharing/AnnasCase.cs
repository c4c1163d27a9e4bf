using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Sharing;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Tests.Sharing;

/// <summary>A case that Anna owns and shares. It is Monday 2 March 2026, 09:00.</summary>
internal sealed class AnnasCase : IAsyncDisposable
{
    private AnnasCase(TestDatabase db, Guid id)
    {
        Db = db;
        Id = id;
    }

    public TestDatabase Db { get; }

    public Guid Id { get; }

    public static async Task<AnnasCase> CreateAsync(string provider)
    {
        var db = await TestDatabase.CreateAsync(provider);
        return new AnnasCase(db, await db.CaseAsync("anna"));
    }

    public InviteForm Form(GrantRole role = GrantRole.Counsellor, DateOnly? lastOn = null) =>
        new() { CaseId = Id, Name = "Ms Weber, debt advice", From = "Anna W.", Role = role, LastOn = lastOn };

    /// <summary>A code that Anna made.</summary>
    public async Task<string> CodeAsync(GrantRole role = GrantRole.Counsellor, DateOnly? lastOn = null) =>
        Assert.IsType<Outcome<MadeInvitation>.Done>(await Db.For<InviteToCase>("anna").RunAsync(Form(role, lastOn))).Value.Code;

    public async Task<Outcome<Guid>> AcceptAsync(string code, string user)
    {
        await Db.UserAsync(user);
        return await Db.For<AcceptInvitation>("").RunAsync(code, user, zone: null);
    }

    /// <summary>Somebody took up an invitation of Anna's.</summary>
    public async Task JoinAsync(string user, GrantRole role = GrantRole.Counsellor, DateOnly? lastOn = null) =>
        Assert.Equal(new Outcome<Guid>.Done(Id), await AcceptAsync(await CodeAsync(role, lastOn), user));

    public Task<IReadOnlyList<CaseRow>> CasesOfAsync(string user) => Db.For<ListCases>(user).RunAsync();

    public async Task<SharingView> ViewAsync(string user = "anna") => Assert.IsType<SharingView>(await Db.For<OpenSharing>(user).RunAsync(Id));

    public async Task<int> CountAsync(string table)
    {
        await using var context = await Db.OpenAsync("");
        await context.Database.OpenConnectionAsync();
        await using var sql = context.Database.GetDbConnection().CreateCommand();
        sql.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
        return Convert.ToInt32(await sql.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public ValueTask DisposeAsync() => Db.DisposeAsync();
}
