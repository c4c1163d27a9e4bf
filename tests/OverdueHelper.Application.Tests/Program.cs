using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OverdueHelper.Application.Reminders;

namespace OverdueHelper.Application.Tests;

/// <summary>The sender as a process of its own, for tests that kill it. The tests themselves are run by their runner, not from here.</summary>
internal static class Program
{
    public const string Ready = "ready";

    public static async Task<int> Main(string[] args)
    {
        if (args is not ["send", var provider, var connection, var folder, var now])
        {
            return 1;
        }

        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(new FakeTimeProvider(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)))
            .AddSingleton(new MailOptions { Pickup = folder, From = "reminders@example.org", Site = new Uri("https://example.org/") })
            .AddApplication(provider, connection)
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var compute = scope.ServiceProvider.GetRequiredService<ComputeReminders>();
        var send = scope.ServiceProvider.GetRequiredService<SendReminders>();
        await compute.RunAsync(["nobody"]);
        Console.WriteLine(Ready);
        await compute.RunAsync();
        await send.RunAsync();
        return 0;
    }
}
