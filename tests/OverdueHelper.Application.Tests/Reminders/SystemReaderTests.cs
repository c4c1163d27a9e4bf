using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Reminders;
using OverdueHelper.Persistence;
using OverdueHelper.Persistence.Reminders;

namespace OverdueHelper.Application.Tests.Reminders;

/// <summary>The one door that no person stands at gives out days, reminders and their settings, and takes nothing but reminders.</summary>
public sealed class SystemReaderTests
{
    private static readonly Type[] _given =
        [typeof(ReminderSettings), typeof(ReminderDay), typeof(DueReminder), typeof(Reminder), typeof(string), typeof(int), typeof(bool), typeof(void)];

    [Fact]
    public void The_outbox_gives_nothing_but_days_reminders_and_their_settings()
    {
        var members = typeof(ReminderOutbox).GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly);

        Assert.All(members, member => Assert.True(member is MethodInfo or ConstructorInfo));
        Assert.All(members.OfType<MethodInfo>(), method => Assert.Contains(Inner(method.ReturnType), _given));
        Assert.All(
            members.OfType<MethodInfo>().SelectMany(method => method.GetParameters()).Where(parameter => typeof(Delegate).IsAssignableFrom(parameter.ParameterType)),
            parameter => Assert.All(parameter.ParameterType.GetGenericArguments(), argument => Assert.Contains(Inner(argument), _given)));
        Assert.Equal(["On", "Quiet", "UserId"], typeof(ReminderDay).GetProperties().Select(property => property.Name).Where(name => name != "EqualityContract").Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_outbox_saves_reminders_and_refuses_everything_else(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        var factory = anna.Db.For<IDbContextFactory<OverdueDbContext>>("");
        await using var context = await factory.CreateDbContextAsync();
        context.Add(Reminder.Of(Guid.CreateVersion7(), "anna", new DateOnly(2026, 3, 9), anna.Db.Time.GetUtcNow(), "example.org", anna.Db.Time.GetUtcNow()));
        await context.SaveOutboxAsync();

        context.Add(ContactThread.Open(Guid.CreateVersion7(), anna.File.Id, null, "Forged", new DateOnly(2026, 3, 2), step: null));
        await Assert.ThrowsAsync<NotGrantedException>(() => context.SaveOutboxAsync());
        context.ChangeTracker.Clear();
        context.Add(ReminderSettings.Of("anna"));
        await Assert.ThrowsAsync<NotGrantedException>(() => context.SaveOutboxAsync());

        // The permission ends with the save it was given for.
        context.ChangeTracker.Clear();
        context.Add(Reminder.Of(Guid.CreateVersion7(), "anna", new DateOnly(2026, 3, 10), anna.Db.Time.GetUtcNow(), "example.org", anna.Db.Time.GetUtcNow()));
        await Assert.ThrowsAsync<NotGrantedException>(() => context.SaveChangesAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Settings_and_e_mails_of_another_person_do_not_exist(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        await anna.TurnOnAsync();
        await anna.Db.UserAsync("boris");

        await using var context = await anna.Db.OpenAsync("boris");

        Assert.Empty(await context.Set<ReminderSettings>().ToListAsync());
        Assert.Empty(await context.Set<Reminder>().ToListAsync());
        Assert.False((await anna.LoadAsync("boris")).Form.IsOn);
    }

    // The compiler refuses these calls everywhere; only this suppression lets one file make them.
    [Fact]
    public void Only_the_outbox_may_look_past_the_filters_and_the_guard()
    {
        var suppressed = Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => Regex.IsMatch(File.ReadAllText(file), "RS0030", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Select(Path.GetFileName);

        Assert.Equal(["ReminderOutbox.cs"], suppressed);
        Assert.Contains(File.ReadLines(Path.Combine(Root(), "src", "BannedSymbols.txt")), line => line.Contains("IgnoreQueryFilters", StringComparison.Ordinal));
        Assert.Equal(4, File.ReadLines(Path.Combine(Root(), "src", "BannedSymbols.txt")).Count(line => line.Contains(".ExecuteUpdate", StringComparison.Ordinal) || line.Contains(".ExecuteDelete", StringComparison.Ordinal)));
    }

    private static Type Inner(Type type)
    {
        while (type.IsGenericType)
        {
            type = type.GetGenericArguments()[0];
        }

        return type == typeof(Task) ? typeof(void) : type;
    }

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "OverdueHelper.sln")))
        {
            at = at.Parent ?? throw new InvalidOperationException("The solution is not above the tests.");
        }

        return at.FullName;
    }
}
