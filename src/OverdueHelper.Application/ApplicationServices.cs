using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application;

/// <summary>Registers what a person can do.</summary>
public static class ApplicationServices
{
    /// <summary>Registers the database, the desk, every <see cref="IUseCase"/> and every validator; the host adds <see cref="ICurrentUser"/>.</summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="provider"><c>Sqlite</c> or <c>PostgreSql</c>.</param>
    /// <param name="connectionString">The provider's connection string.</param>
    /// <exception cref="ArgumentOutOfRangeException">The provider is another one.</exception>
    public static IServiceCollection AddApplication(this IServiceCollection services, string provider, string connectionString)
    {
        services.AddPersistence(provider, connectionString);
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<Desk>();
        services.AddValidatorsFromAssemblyContaining<Desk>(includeInternalTypes: true);
        foreach (var act in typeof(Desk).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IUseCase))))
        {
            services.AddScoped(act);
        }

        return services;
    }
}
