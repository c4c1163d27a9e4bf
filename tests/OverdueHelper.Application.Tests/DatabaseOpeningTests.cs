using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Tests;

public sealed class DatabaseOpeningTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("overdue-opening-").FullName;

    private string DataFile => Path.Combine(_folder, "overdue.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_new_folder_gets_a_database_that_writes_ahead_and_no_backup()
    {
        await OpenAsync();

        Assert.Equal("wal", Ask("PRAGMA journal_mode"));
        Assert.Equal("0", Ask("SELECT COUNT(*) FROM Cases"));
        Assert.Empty(Directory.GetFiles(_folder, "*.before-*"));
    }

    [Fact]
    public async Task A_start_after_one_that_was_killed_while_migrating_goes_on_and_keeps_a_copy()
    {
        // What a killed process leaves behind: EF's lock row, in a file without our tables.
        Ask("CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL PRIMARY KEY, \"Timestamp\" TEXT NOT NULL)");
        Ask("INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-03-02 09:00:00')");

        await OpenAsync().WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal("0", Ask("SELECT COUNT(*) FROM Cases"));
        Assert.Single(Directory.GetFiles(_folder, "*.before-*"));
    }

    [Fact]
    public async Task Two_starts_at_once_migrate_once()
    {
        await Task.WhenAll(Task.Run(OpenAsync), Task.Run(OpenAsync)).WaitAsync(TimeSpan.FromMinutes(1));

        await using var services = Services();
        await using var context = await services.GetRequiredService<IDbContextFactory<OverdueDbContext>>().CreateDbContextAsync();
        Assert.Equal(context.Database.GetMigrations().Count().ToString(CultureInfo.InvariantCulture), Ask("SELECT COUNT(*) FROM \"__EFMigrationsHistory\""));
    }

    [Fact]
    public async Task A_save_is_on_the_disk_and_keys_hold()
    {
        await OpenAsync();
        await using var services = Services();
        await using var context = await services.GetRequiredService<IDbContextFactory<OverdueDbContext>>().CreateDbContextAsync();

        Assert.Equal(2, await context.Database.SqlQuery<int>($"SELECT synchronous AS \"Value\" FROM pragma_synchronous").SingleAsync());
        Assert.Equal(1, await context.Database.SqlQuery<int>($"SELECT foreign_keys AS \"Value\" FROM pragma_foreign_keys").SingleAsync());
    }

    private async Task OpenAsync()
    {
        await using var services = Services();
        await services.OpenDatabaseAsync();
    }

    private ServiceProvider Services() =>
        new ServiceCollection().AddSingleton(TimeProvider.System).AddPersistence("Sqlite", $"Data Source={DataFile};Pooling=false").BuildServiceProvider();

    private string? Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={DataFile};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
