using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OverdueHelper.Application;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Persistence;

namespace OverdueHelper.Benchmarks;

/// <summary>The page of contacts over 100,000 entries: searched, and its first view, through the whole use case.</summary>
/// <remarks>PostgreSQL needs <c>OVERDUE_POSTGRES</c>, a server without a database, such as <c>Host=127.0.0.1;Username=tests</c>. The goal is 50 ms a search.</remarks>
[Config(typeof(Patient)), MemoryDiagnoser]
public class ContactSearchBenchmark
{
    private const int Entries = 100_000;
    private const int PerSave = 5_000;

    // Filling takes longer than measuring, so every case shares one database per provider.
    private static readonly Dictionary<string, (IServiceProvider Services, Guid CaseId)> _filled = [];

    private static readonly string[] _words =
        ["payslip", "statement", "arrears", "instalment", "hardship", "branch", "Monday", "form", "letter", "manager", "account", "balance", "我们", "银行", "工资", "合同"];

    private IServiceProvider _services = null!;
    private Guid _caseId;

    public static IEnumerable<string> Providers => Environment.GetEnvironmentVariable("OVERDUE_POSTGRES") is { Length: > 0 } ? ["Sqlite", "PostgreSql"] : ["Sqlite"];

    [ParamsSource(nameof(Providers))]
    public string Provider { get; set; } = "Sqlite";

    [GlobalSetup]
    public async Task FillAsync()
    {
        if (!_filled.TryGetValue(Provider, out var filled))
        {
            filled = await MakeAsync(Provider);
            _filled[Provider] = filled;
        }

        (_services, _caseId) = filled;
    }

    [Benchmark]
    public Task<int> A_rare_word() => FindAsync("ticket-77777");

    [Benchmark]
    public Task<int> A_part_of_a_rare_word() => FindAsync("77777");

    [Benchmark]
    public Task<int> A_rare_chinese_phrase() => FindAsync("还款计划");

    [Benchmark]
    public Task<int> Two_rare_signs() => FindAsync("还款");

    [Benchmark]
    public Task<int> One_rare_sign() => FindAsync("款");

    [Benchmark]
    public Task<int> A_common_word() => FindAsync("payslip");

    [Benchmark]
    public Task<int> Two_common_signs() => FindAsync("我们");

    [Benchmark]
    public Task<int> A_common_and_a_rare_word() => FindAsync("我们 还款");

    [Benchmark]
    public Task<int> The_first_view_without_a_search() => FindAsync(null);

    private async Task<int> FindAsync(string? words)
    {
        await using var scope = _services.CreateAsyncScope();
        var page = await scope.ServiceProvider.GetRequiredService<ListContacts>().RunAsync(_caseId, new ContactFilter { Words = words });
        return page!.Total;
    }

    private static async Task<(IServiceProvider Services, Guid CaseId)> MakeAsync(string provider)
    {
        var name = $"overdue-search-{Guid.NewGuid():N}";
        var connection = provider == "Sqlite"
            ? new SqliteConnectionStringBuilder { DataSource = Path.Combine(Path.GetTempPath(), name + ".db") }.ConnectionString
            : $"{Environment.GetEnvironmentVariable("OVERDUE_POSTGRES")};Database={name}";
        var services = new ServiceCollection()
            .AddApplication(provider, connection)
            .AddScoped<ICurrentUser, Anna>()
            .BuildServiceProvider();
        await services.OpenDatabaseAsync();
        await using (var context = await services.GetRequiredService<IDbContextFactory<OverdueDbContext>>().CreateDbContextAsync())
        {
            context.Add(new IdentityUser { Id = "anna", UserName = "anna", NormalizedUserName = "ANNA" });
            await context.SaveChangesAsync();
        }

        await using var scope = services.CreateAsyncScope();
        var caseId = Guid.CreateVersion7();
        await scope.ServiceProvider.GetRequiredService<OpenCase>().RunAsync(caseId);
        await AddAsync(scope.ServiceProvider.GetRequiredService<Desk>(), caseId);
        if (provider != "Sqlite")
        {
            // What the server does by itself within a minute of so many rows.
            await using var context = await services.GetRequiredService<IDbContextFactory<OverdueDbContext>>().CreateDbContextAsync();
            await context.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");
        }

        return (services, caseId);
    }

    private static async Task AddAsync(Desk desk, Guid caseId)
    {
        var day = new DateOnly(2020, 1, 1);
        var thread = ContactThread.Open(Guid.CreateVersion7(), caseId, null, "Overdue payments", day, new NextStep(Party.Me, "Ring", day, day));
        await using (var context = await desk.OpenAsync())
        {
            context.Add(thread);
            await context.SaveChangesAsync();
        }

        var random = new Random(7);
        for (var at = 0; at < Entries; at += PerSave)
        {
            await using var context = await desk.OpenAsync();
            context.AddRange(Enumerable.Range(at, PerSave).Select(number => Entry(caseId, thread.Id, number, random)));
            await context.SaveChangesAsync();
        }
    }

    private static ContactEntry Entry(Guid caseId, Guid threadId, int number, Random random)
    {
        var at = new DateTimeOffset(2020, 1, 1, 9, 0, 0, TimeSpan.Zero).AddMinutes(number);
        var said = string.Join(' ', random.GetItems(_words, 30)) + (number % 5_000 == 17 ? " 还款计划" : "");
        return new ContactEntry
        {
            Id = Guid.CreateVersion7(),
            CaseId = caseId,
            ThreadId = threadId,
            Channel = ContactChannel.Phone,
            Direction = ContactDirection.Outgoing,
            Outcome = ContactOutcome.Reached,
            At = at,
            On = DateOnly.FromDateTime(at.DateTime),
            OffsetMinutes = 0,
            WhatWasSaid = said,
            SearchText = ContactSearch.Fold(FormattableString.Invariant($"Overdue payments\nticket-{number}\n{said}")),
            LoggedAt = at,
            LoggedBy = "anna",
        };
    }

    // Filling a database takes minutes, and the toolchain gives up after five.
    private sealed class Patient : ManualConfig
    {
        public Patient() => AddJob(Job.ShortRun.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: true)));
    }

    private sealed class Anna : ICurrentUser
    {
        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn("anna", null));
    }
}
