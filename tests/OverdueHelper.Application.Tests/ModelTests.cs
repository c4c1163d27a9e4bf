using Microsoft.AspNetCore.Identity;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Tests;

public sealed class ModelTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Every_row_of_ours_is_hidden_from_people_it_is_not_granted_to(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        await using var context = await db.OpenAsync("anna");

        var ours = context.Model.GetEntityTypes().Where(type => type.ClrType.Assembly == typeof(CaseFile).Assembly && !type.IsOwned());

        Assert.All(ours, type => Assert.Contains(type.GetDeclaredQueryFilters(), filter => filter.Key == "Granted"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Every_row_of_a_case_names_the_case_in_its_updates_and_never_moves(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        await using var context = await db.OpenAsync("anna");

        var rows = context.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(ICaseRow)));

        Assert.All(rows, type => Assert.True(type.GetProperty(nameof(ICaseRow.CaseId)).IsConcurrencyToken));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Passkeys_have_a_table(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        await using var context = await db.OpenAsync("anna");

        Assert.NotNull(context.Model.FindEntityType(typeof(IdentityUserPasskey<string>)));
    }
}
