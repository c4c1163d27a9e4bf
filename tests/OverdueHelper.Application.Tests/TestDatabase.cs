using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Sharing;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Tests;

/// <summary>A real database of its own for one test, copied from a template that is built once per run.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> _sqliteTemplate = new(BuildSqliteTemplateAsync);
    private static readonly Lazy<Task<string>> _postgreSqlTemplate = new(BuildPostgreSqlTemplateAsync);

    private static readonly string _templateName = string.Create(CultureInfo.InvariantCulture, $"overdue-template-{Environment.ProcessId}");

    private readonly List<AsyncServiceScope> _scopes = [];
    private readonly HashSet<string> _users = [];
    private readonly string _name;
    private readonly ServiceProvider _services;

    private TestDatabase(string provider, string name, MailOptions mail)
    {
        Provider = provider;
        _name = name;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton(mail);
        services.AddApplication(provider, Connection);
        services.AddScoped<Asking>().AddScoped<ICurrentUser>(scope => scope.GetRequiredService<Asking>());
        services.ConfigureDbContext<SqliteDbContext>(Log);
        services.ConfigureDbContext<PostgreSqlDbContext>(Log);
        _services = services.BuildServiceProvider(validateScopes: true);

        void Log(DbContextOptionsBuilder options) => options.LogTo(Statements.Add, [RelationalEventId.CommandExecuted]);
    }

    /// <summary>The connection string of a PostgreSQL server without a database, or nothing.</summary>
    public static string? Server { get; } = Environment.GetEnvironmentVariable("OVERDUE_POSTGRES") is { Length: > 0 } server ? server : null;

    /// <summary>Monday 2 March 2026, 09:00 UTC, until the test moves it.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    /// <summary>Every SQL command since the start, or since the test cleared it.</summary>
    public List<string> Statements { get; } = [];

    public string Provider { get; }

    /// <summary>How another process reaches the same database.</summary>
    public string Connection => ConnectionString(Provider, _name);

    public static async Task<TestDatabase> CreateAsync(string provider, MailOptions? mail = null)
    {
        var name = Guid.NewGuid().ToString("N");
        if (provider == "Sqlite")
        {
            File.Copy(await _sqliteTemplate.Value, Path.Combine(Path.GetTempPath(), $"overdue-{name}.db"));
        }
        else
        {
            var template = await _postgreSqlTemplate.Value;
            await using var context = Context(provider, "postgres");
            await ExecuteAsync(context, $"CREATE DATABASE \"overdue-{name}\" TEMPLATE \"{template}\"");
        }

        return new TestDatabase(provider, $"overdue-{name}", mail ?? MailOptions.Off);
    }

    /// <summary>A context of a database of its own that does not exist yet; the test deletes it.</summary>
    public static OverdueDbContext Empty(string provider) => Context(provider, $"overdue-{Guid.NewGuid():N}");

    /// <summary>The use case, or any other service, as this person would use it.</summary>
    public T For<T>(string user, string? zone = null)
        where T : notnull
    {
        var scope = _services.CreateAsyncScope();
        _scopes.Add(scope);
        scope.ServiceProvider.GetRequiredService<Asking>().Reader = new SignedIn(user, zone);
        return scope.ServiceProvider.GetRequiredService<T>();
    }

    /// <summary>The database as this person sees it.</summary>
    public Task<OverdueDbContext> OpenAsync(string user) => For<Desk>(user).OpenAsync();

    /// <summary>An account whose id is the name. Making it again does nothing.</summary>
    public async Task<string> UserAsync(string name)
    {
        if (_users.Add(name))
        {
            await using var context = await OpenAsync(name);
            context.Add(new IdentityUser { Id = name, UserName = name, NormalizedUserName = name.ToUpperInvariant() });
            await context.SaveChangesAsync();
        }

        return name;
    }

    /// <summary>A case of this person, who is made when unknown.</summary>
    public async Task<Guid> CaseAsync(string owner, string? country = null)
    {
        await UserAsync(owner);
        await using var context = await OpenAsync(owner);
        var file = CaseFile.Open(Guid.CreateVersion7(), "", country, currency: null, context.Today);
        context.AddRange(file, CaseGrant.Own(file.Id, owner));
        await context.SaveWithGrantsAsync();
        return file.Id;
    }

    /// <summary>Gives another person a grant in an owner's case, in any state.</summary>
    public async Task GrantAsync(Guid caseId, string owner, string user, GrantRole role, GrantState state = GrantState.Active, DateOnly? expiresOn = null)
    {
        await UserAsync(user);
        var grant = role is GrantRole.Owner
            ? CaseGrant.Own(caseId, user)
            : CaseGrant.Of(CaseInvitation.Make(Guid.CreateVersion7(), caseId, new string('0', CaseInvitation.HashLength), role, expiresOn, user, owner, Time.GetUtcNow()), user, Time.GetUtcNow());
        switch (state)
        {
            case GrantState.Active:
                break;
            case GrantState.Ended:
                grant.End(Time.GetUtcNow());
                break;
        }

        await using var context = await OpenAsync(owner);
        context.Add(grant);
        await context.SaveWithGrantsAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var scope in _scopes)
        {
            await scope.DisposeAsync();
        }

        await _services.DisposeAsync();
        await using var context = Context(Provider, _name);
        await context.Database.EnsureDeletedAsync();
    }

    private static async Task<string> BuildSqliteTemplateAsync()
    {
        var file = Path.Combine(Path.GetTempPath(), _templateName + ".db");
        File.Delete(file);
        await using var context = Context("Sqlite", _templateName);
        await context.Database.EnsureCreatedAsync();
        await ContactSearchIndex.EnsureAsync(context);
        await ExecuteAsync(context, "PRAGMA journal_mode=DELETE");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
        return file;
    }

    private static async Task<string> BuildPostgreSqlTemplateAsync()
    {
        await using var context = Context("PostgreSql", _templateName);
        await context.Database.EnsureDeletedAsync();
        await context.Database.EnsureCreatedAsync();
        await ContactSearchIndex.EnsureAsync(context);
        return _templateName;
    }

    private static OverdueDbContext Context(string provider, string name) =>
        new ServiceCollection().AddPersistence(provider, ConnectionString(provider, name)).BuildServiceProvider()
            .GetRequiredService<IDbContextFactory<OverdueDbContext>>().CreateDbContext();

    // Without pooling nothing keeps the file, or the template, open after the test.
    private static string ConnectionString(string provider, string name) => provider == "Sqlite"
        ? new SqliteConnectionStringBuilder { DataSource = Path.Combine(Path.GetTempPath(), name + ".db"), Pooling = false }.ConnectionString
        : $"{Server};Database={name};Pooling=false";

    private static async Task ExecuteAsync(OverdueDbContext context, string command)
    {
        await context.Database.OpenConnectionAsync();
        await using var sql = context.Database.GetDbConnection().CreateCommand();
        sql.CommandText = command;
        await sql.ExecuteNonQueryAsync();
        await context.Database.CloseConnectionAsync();
    }

    private sealed class Asking : ICurrentUser
    {
        public SignedIn? Reader { get; set; }

        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(Reader ?? throw new InvalidOperationException("Nobody is signed in."));
    }
}
