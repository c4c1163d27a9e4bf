using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OverdueHelper.Application.Accounts;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Examples;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Reminders;
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
        services.TryAddSingleton(RulePacks.BuiltIn);
        services.TryAddSingleton(MailOptions.Off);
        services.AddScoped<ComputeReminders>().AddScoped<SendReminders>();
        services.TryAddSingleton(Guidelines.None);
        services.AddScoped<Desk>();
        services.AddSingleton<IExampleCases, ExampleCases>();
        services.AddIdentityCore<IdentityUser>(Accounts).AddEntityFrameworkStores<OverdueDbContext>();
        services.AddValidatorsFromAssemblyContaining<Desk>(includeInternalTypes: true);
        foreach (var act in typeof(Desk).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IUseCase))))
        {
            services.AddScoped(act);
        }

        return services;
    }

    /// <summary>Makes or migrates the database before the first request.</summary>
    /// <param name="services">The built services.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task OpenDatabaseAsync(this IServiceProvider services, CancellationToken cancellationToken = default) =>
        services.GetRequiredService<DatabaseOpening>().RunAsync(cancellationToken);

    // Accounts are named by their mail address, which is therefore unique; guests have none. Length is the one rule that
    // makes a password strong (NIST SP 800-63B-4, 3.1.1.2 forbids rules of composition).
    private static void Accounts(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = false;
        options.User.AllowedUserNameCharacters = "";
        options.SignIn.RequireConfirmedAccount = false;
        options.Password = new PasswordOptions
        {
            RequiredLength = RegisterForm.PasswordLeast,
            RequireDigit = false,
            RequireLowercase = false,
            RequireNonAlphanumeric = false,
            RequireUppercase = false,
        };
        options.Lockout = new LockoutOptions { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5) };
    }
}
