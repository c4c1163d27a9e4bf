using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using OverdueHelper.Domain.Reminders;
using OverdueHelper.Persistence;
using Xunit.Abstractions;

namespace OverdueHelper.Application.Tests.Reminders;

/// <summary>The sender is killed at random moments, as by a power cut, and started again. <c>OVERDUE_KILLS</c> says how often; a few times when it says nothing.</summary>
public sealed class KilledSenderTests(ITestOutputHelper output)
{
    private const int PerKill = 40;

    // More than the kills will need: one that comes late, on a busy machine, still finds the sender at work.
    private const int Reserve = 5 * PerKill;
    private const int LongestLife = 400;
    private const int LongestDelay = 20;

    private static readonly int? _wanted = int.TryParse(Environment.GetEnvironmentVariable("OVERDUE_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : null;

    [Theory, OnSqlite(15), OnPostgreSql(3)]
    public async Task Each_reminder_is_written_exactly_once_however_often_the_sender_is_killed(string provider, int usualKills)
    {
        var kills = _wanted ?? usualKills;
        var crowd = (kills * PerKill) + Reserve;
        var folder = Directory.CreateTempSubdirectory("overdue-killed-");
        await using var db = await TestDatabase.CreateAsync(provider);
        await ReminderCrowd.FillAsync(db.For<IDbContextFactory<OverdueDbContext>>(""), crowd, new DateOnly(2026, 3, 2), db.Time.GetUtcNow());

        // On the day before they are killed while they compute, on the day itself while they send. Each has its own clock:
        // an e-mail that a killed one had in hand is free again after five minutes.
        var random = new Random(kills);
        var (dayBefore, now) = (new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 3, 8, 30, 0, TimeSpan.Zero));
        var working = 0;
        for (var kill = 0; kill < kills / 5; kill++)
        {
            working += await RunAsync(db, folder.FullName, dayBefore, () => Task.Delay(TimeSpan.FromMilliseconds(random.Next(LongestLife)), TimeProvider.System)) ? 1 : 0;
        }

        Assert.False(await RunAsync(db, folder.FullName, dayBefore, kill: null));
        for (var kill = kills / 5; kill < kills; kill++)
        {
            using var written = new WrittenFiles(folder.FullName, random.Next(1, PerKill));
            working += await RunAsync(db, folder.FullName, now.AddMinutes(6 * kill), async () =>
            {
                await written.Reached;
                await Task.Delay(TimeSpan.FromMilliseconds(random.NextDouble() * LongestDelay), TimeProvider.System);
            }) ? 1 : 0;
        }

        var before = folder.GetFiles("*.eml").Length;
        Assert.False(await RunAsync(db, folder.FullName, now.AddMinutes(6 * kills), kill: null));

        var files = folder.GetFiles();
        var ids = await Task.WhenAll(files.Select(async file => (await MimeMessage.LoadAsync(file.FullName)).MessageId));
        await using var context = await db.For<IDbContextFactory<OverdueDbContext>>("").CreateDbContextAsync();
        var rows = await context.Database.SqlQuery<string>($"""SELECT "MessageId" AS "Value" FROM "Reminder" WHERE "State" = {nameof(ReminderState.Sent)}""").ToListAsync();
        output.WriteLine(FormattableString.Invariant($"{kills} kills, {working} while it worked; {before} of {crowd} e-mails were written before the last run, {files.Length} after it."));
        Assert.True(before > kills && before < crowd, "The kills must fall while e-mails are written.");
        Assert.All(files, file => Assert.Equal(".eml", file.Extension));
        Assert.Equal(rows.Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
        Assert.Equal(crowd, ids.Distinct(StringComparer.Ordinal).Count());
        folder.Delete(recursive: true);
    }

    /// <summary>Runs the sender; kills it when it is time, or lets it finish.</summary>
    /// <returns>Whether it was killed before it had finished.</returns>
    private static async Task<bool> RunAsync(TestDatabase db, string folder, DateTimeOffset now, Func<Task>? kill)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { typeof(Program).Assembly.Location, "send", db.Provider, db.Connection, folder, now.ToString("O", CultureInfo.InvariantCulture) },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The sender did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var ended = process.WaitForExitAsync();
        Assert.Equal(Program.Ready, await process.StandardOutput.ReadLineAsync());
        if (kill is not null && await Task.WhenAny(ended, kill()) != ended)
        {
            process.Kill(entireProcessTree: true);
            await ended;
            return true;
        }

        await ended;
        Assert.True(process.ExitCode == 0, await errors);
        return false;
    }

    /// <summary>Notices when so many more files have got their final name.</summary>
    private sealed class WrittenFiles : IDisposable
    {
        private readonly FileSystemWatcher _watcher;
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _left;

        public WrittenFiles(string folder, int count)
        {
            _left = count;
            _watcher = new FileSystemWatcher(folder, "*.eml");
            _watcher.Renamed += (_, _) =>
            {
                if (Interlocked.Decrement(ref _left) <= 0)
                {
                    _reached.TrySetResult();
                }
            };
            _watcher.EnableRaisingEvents = true;
        }

        public Task Reached => _reached.Task;

        public void Dispose() => _watcher.Dispose();
    }
}
