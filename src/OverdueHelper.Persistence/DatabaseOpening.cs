using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace OverdueHelper.Persistence;

/// <summary>Brings the database up to this version of the program, once, before the first request.</summary>
/// <param name="factory">Makes contexts.</param>
/// <param name="time">The clock of the waiting.</param>
public sealed class DatabaseOpening(IDbContextFactory<OverdueDbContext> factory, TimeProvider time)
{
    private static readonly Version _sqliteFloor = new(3, 51, 3);
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Makes or migrates the database. Several processes may call it at once: one works, the others wait.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">SQLite is older than 3.51.3.</exception>
    /// <exception cref="TimeoutException">Another process has held the database's lock for two minutes.</exception>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        if (context.Database.GetDbConnection() is not SqliteConnection connection)
        {
            // PostgreSQL drops the lock of a connection that died, and whoever runs a server backs it up.
            await context.Database.MigrateAsync(cancellationToken);
            await ContactSearchIndex.EnsureAsync(context, cancellationToken);
            return;
        }

        var file = connection.DataSource;
        await using var guard = await LockAsync(file + ".lock", cancellationToken);
        var isNew = !File.Exists(file) || new FileInfo(file).Length == 0;
        await CheckVersionAsync(context, cancellationToken);
        await ForgetStaleLockAsync(context, cancellationToken);
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count > 0)
        {
            if (!isNew)
            {
                BackUp(connection, $"{file}.before-{pending[^1]}");
            }

            await context.Database.MigrateAsync(cancellationToken);
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellationToken);
        }

        await ContactSearchIndex.EnsureAsync(context, cancellationToken);
    }

    // The operating system releases this lock when a process dies, however it dies; EF's own lock is a row that stays.
    private async Task<FileStream> LockAsync(string path, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException inUse) when (File.Exists(path))
            {
                if (time.GetElapsedTime(start) > _patience)
                {
                    throw new TimeoutException("Another process is opening the database and has not finished.", inUse);
                }
            }

            await Task.Delay(_pause, time, cancellationToken);
        }
    }

    private static async Task CheckVersionAsync(OverdueDbContext context, CancellationToken cancellationToken)
    {
        var text = await context.Database.SqlQuery<string>($"SELECT sqlite_version() AS \"Value\"").SingleAsync(cancellationToken);
        if (Version.Parse(text) < _sqliteFloor)
        {
            throw new InvalidOperationException($"SQLite {_sqliteFloor} or newer is needed; this is {text}.");
        }
    }

    // Whoever wrote the row is dead: a living process would hold the file lock we hold.
    private static async Task ForgetStaleLockAsync(OverdueDbContext context, CancellationToken cancellationToken)
    {
        var tables = await context.Database
            .SqlQuery<string>($"SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'")
            .ToListAsync(cancellationToken);
        if (tables.Count > 0)
        {
            await context.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellationToken);
        }
    }

    private static void BackUp(SqliteConnection source, string path)
    {
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        source.Open();
        source.BackupDatabase(copy);
        source.Close();
    }
}
