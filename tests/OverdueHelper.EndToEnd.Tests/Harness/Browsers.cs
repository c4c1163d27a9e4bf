using Microsoft.Playwright;

namespace OverdueHelper.EndToEnd.Tests.Harness;

/// <summary>One browser and one running program for a class of tests.</summary>
public sealed class Browsers : IAsyncLifetime
{
    private static readonly string[] _quiet =
        ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    internal RunningApp App { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience.StepMilliseconds);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("OVERDUE_CHROMIUM") ?? "/usr/bin/chromium",
            Args = _quiet,
            Timeout = (float)Patience.Start.TotalMilliseconds,
        });
        App = await RunningApp.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await App.DisposeAsync();
    }

    /// <summary>A new person at a new device: no cookies, British formats, the given width and palette.</summary>
    internal async Task<Walker> NewPersonAsync(int width = 1280, bool dark = false, Uri? address = null)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = (address ?? App.Address).AbsoluteUri,
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 844 : 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(Patience.StepMilliseconds);
        return new Walker(await context.NewPageAsync(), App);
    }
}
