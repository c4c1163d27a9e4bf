using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OverdueHelper.Persistence.Reminders;

namespace OverdueHelper.Persistence;

/// <summary>Registers the database.</summary>
public static class PersistenceServices
{
    /// <summary>Registers <see cref="IDbContextFactory{TContext}"/> of <see cref="OverdueDbContext"/> for one provider.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="provider"><c>Sqlite</c> or <c>PostgreSql</c>.</param>
    /// <param name="connectionString">The provider's connection string.</param>
    /// <exception cref="ArgumentOutOfRangeException">The provider is another one.</exception>
    public static IServiceCollection AddPersistence(this IServiceCollection services, string provider, string connectionString) => provider switch
    {
        "Sqlite" => services.AddFlavour<SqliteDbContext>(options => options.UseSqlite(connectionString).AddInterceptors(new SqlitePragmas())),
        "PostgreSql" => services.AddFlavour<PostgreSqlDbContext>(options => options.UseNpgsql(connectionString)),
        _ => throw new ArgumentOutOfRangeException(nameof(provider), provider, "Use 'Sqlite' or 'PostgreSql'."),
    };

    // Passkeys need the third schema; the model reads it from the options, so every context is made through here.
    // The scoped context is Identity's, for one request. It has no user, so it sees no case.
    private static IServiceCollection AddFlavour<TContext>(this IServiceCollection services, Action<DbContextOptionsBuilder> configure)
        where TContext : OverdueDbContext =>
        services
            .Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
            .AddDbContextFactory<TContext>(configure)
            .AddSingleton<IDbContextFactory<OverdueDbContext>, Flavour<TContext>>()
            .AddSingleton<DatabaseOpening>()
            .AddSingleton<ReminderOutbox>()
            .AddScoped<OverdueDbContext>(provider => provider.GetRequiredService<TContext>());

    private sealed class Flavour<TContext>(IDbContextFactory<TContext> factory) : IDbContextFactory<OverdueDbContext>
        where TContext : OverdueDbContext
    {
        public OverdueDbContext CreateDbContext() => factory.CreateDbContext();
    }
}
