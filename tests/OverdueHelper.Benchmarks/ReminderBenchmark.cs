using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OverdueHelper.Application;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Application.Tests.Reminders;
using OverdueHelper.Persistence;

namespace OverdueHelper.Benchmarks;

/// <summary>The reminders of 10,000 people, each with a case of their own and three next steps on two days: 20,000 e-mails.</summary>
/// <remarks>PostgreSQL needs <c>OVERDUE_POSTGRES</c>. The goal is 5 s for computing them all and writing them to the outbox.</remarks>
[InProcess, MemoryDiagnoser, WarmupCount(1), IterationCount(5)]
public class ReminderBenchmark
{
    private const int People = 10_000;

    private static readonly DateTimeOffset _now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private ServiceProvider _services = null!;

    public static IEnumerable<string> Providers => ContactSearchBenchmark.Providers;

    [ParamsSource(nameof(Providers))]
    public string Provider { get; set; } = "Sqlite";

    [GlobalSetup]
    public async Task FillAsync()
    {
        var name = $"overdue-reminders-{Guid.NewGuid():N}";
        var connection = Provider == "Sqlite"
            ? new SqliteConnectionStringBuilder { DataSource = Path.Combine(Path.GetTempPath(), name + ".db") }.ConnectionString
            : $"{Environment.GetEnvironmentVariable("OVERDUE_POSTGRES")};Database={name}";
        _services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(new Standing()).AddApplication(Provider, connection).BuildServiceProvider();
        await _services.OpenDatabaseAsync();
        await ReminderCrowd.FillAsync(Factory, People, DateOnly.FromDateTime(_now.DateTime), _now);
    }

    [GlobalCleanup]
    public async Task ForgetAsync()
    {
        await using (var context = await Factory.CreateDbContextAsync())
        {
            await context.Database.EnsureDeletedAsync();
        }

        await _services.DisposeAsync();
    }

    [IterationSetup(Target = nameof(All_computed_and_written_to_an_empty_outbox))]
    public void Empty()
    {
        using var context = Factory.CreateDbContext();
        context.Database.ExecuteSql($"DELETE FROM \"Reminder\"");
    }

    [IterationSetup(Target = nameof(All_computed_and_nothing_has_changed))]
    public void Fill() => Task.Run(ComputeAsync).GetAwaiter().GetResult();

    [Benchmark]
    public Task<int> All_computed_and_written_to_an_empty_outbox() => ComputeAsync();

    [Benchmark]
    public Task<int> All_computed_and_nothing_has_changed() => ComputeAsync();

    private IDbContextFactory<OverdueDbContext> Factory => _services.GetRequiredService<IDbContextFactory<OverdueDbContext>>();

    private async Task<int> ComputeAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ComputeReminders>().RunAsync();
    }

    private sealed class Standing : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => _now;
    }
}
