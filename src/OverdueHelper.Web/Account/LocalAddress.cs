using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace OverdueHelper.Web.Account;

/// <summary>Where the program listens when nobody says: on this machine alone. The printed name is <c>localhost</c>, because passkeys refuse 127.0.0.1.</summary>
internal static class LocalAddress
{
    private const int Port = 5270;

    /// <summary>Listens on 127.0.0.1 unless <c>urls</c> or <c>Kestrel</c> is configured; on another free port when ours is taken.</summary>
    public static WebApplicationBuilder UseLocalAddress(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        if (configuration["urls"] is null && configuration["http_ports"] is null && configuration["https_ports"] is null && !configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{(IsFree(Port) ? Port : 0)}"));
        }

        return builder;
    }

    /// <summary>Prints the address as soon as it answers.</summary>
    public static WebApplication PrintAddress(this WebApplication app)
    {
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
            foreach (var address in addresses)
            {
                Console.WriteLine($"OverdueHelper: {address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}");
            }
        });
        return app;
    }

    private static bool IsFree(int port) => !Array.Exists(
        IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners(),
        listener => listener.Port == port && (listener.Address.Equals(IPAddress.Loopback) || listener.Address.Equals(IPAddress.Any) || listener.Address.Equals(IPAddress.IPv6Any)));
}
