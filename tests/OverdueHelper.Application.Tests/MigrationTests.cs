using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Values;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Tests;

public sealed class MigrationTests
{
    private const string Case = "00000000-0000-0000-0000-000000000009";
    private const string Thread = "00000000-0000-0000-0000-000000000008";

    // No server is asked: the model is compared with the last migration's picture of it.
    [Fact]
    public void The_migrations_of_both_databases_make_the_model_as_it_is()
    {
        using var sqlite = new SqliteDesign().CreateDbContext([]);
        using var postgreSql = new PostgreSqlDesign().CreateDbContext([]);

        Assert.All(
            new OverdueDbContext[] { sqlite, postgreSql },
            context => Assert.False(context.Database.HasPendingModelChanges(), "Run src/OverdueHelper.Persistence/add-migration."));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_promised_in_an_old_contact_is_kept_as_a_list(string provider)
    {
        await using var context = TestDatabase.Empty(provider);
        try
        {
            await context.GetService<IMigrator>().MigrateAsync("Initial");
            await context.Database.OpenConnectionAsync();
            await RunAsync(context, $"""INSERT INTO "Cases" ("Id", "Name", "IsExample", "OpenedOn", "Version") VALUES ('{Case}', '', FALSE, '2026-03-02', 0)""");
            await RunAsync(context, $"""INSERT INTO "ContactThread" ("Id", "CaseId", "Matter", "OpenedOn", "ClosedOn", "Version") VALUES ('{Thread}', '{Case}', 'Arrears', '2026-03-02', '2026-03-02', 0)""");
            await AddOldAsync(context, "1", "'Freeze the fees', '2026-03-09', 'Pay a part', 5000, 'EUR', '2026-03-31'");
            await AddOldAsync(context, "2", "'', NULL, 'Send the form', NULL, 'EUR', NULL");
            await AddOldAsync(context, "3", "'', NULL, '', NULL, NULL, NULL");
            await context.Database.CloseConnectionAsync();

            await context.Database.MigrateAsync();

            Assert.Equal(
                [
                    [new ContactPromise(Party.Bank, "Freeze the fees", DueOn: new DateOnly(2026, 3, 9)), new ContactPromise(Party.Me, "Pay a part", 5000, Currency.Of("EUR"), new DateOnly(2026, 3, 31))],
                    [new ContactPromise(Party.Me, "Send the form")],
                    [],
                ],
                await PromisesAsync(context));
        }
        finally
        {
            await context.Database.EnsureDeletedAsync();
        }
    }

    // Nobody is signed in, so the rows are read as the database keeps them.
    private static async Task<List<IReadOnlyList<ContactPromise>>> PromisesAsync(OverdueDbContext context)
    {
        var converter = context.Model.FindEntityType(typeof(ContactEntry))!.FindProperty(nameof(ContactEntry.Promises))!.GetTypeMapping().Converter!;
        var texts = await context.Database.SqlQueryRaw<string>("SELECT \"Promises\" AS \"Value\" FROM \"ContactEntry\" ORDER BY \"At\"").ToListAsync();
        return [.. texts.Select(text => (IReadOnlyList<ContactPromise>)converter.ConvertFromProvider(text)!)];
    }

    private static Task AddOldAsync(OverdueDbContext context, string number, string promises) => RunAsync(
        context,
        $"""
        INSERT INTO "ContactEntry" ("Id", "CaseId", "ThreadId", "LoanIds", "Channel", "Direction", "Outcome", "At", "On", "OffsetMinutes", "Department", "Person",
            "StaffNumber", "TicketNumber", "WhatWasSaid", "SearchText", "LoggedAt", "LoggedBy",
            "BankPromised", "BankPromisedBy", "IPromised", "IPromisedMinor", "Currency", "IPromisedBy")
        VALUES ('00000000-0000-0000-0000-00000000000{number}', '{Case}', '{Thread}',
            {(context is SqliteDbContext ? "'[]'" : "'{}'")}, 'Phone', 'Outgoing', 'Agreed', {number}, '2026-03-02', 0, '', '', '', '', '', '', {number}, 'anna', {promises})
        """);

    private static async Task RunAsync(OverdueDbContext context, string command)
    {
        await using var sql = context.Database.GetDbConnection().CreateCommand();
        sql.CommandText = command;
        await sql.ExecuteNonQueryAsync();
    }
}
