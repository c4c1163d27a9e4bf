using System.Collections.Concurrent;
using System.Diagnostics;

namespace OverdueHelper.EndToEnd.Tests.Harness;

/// <summary>The built program as a process of its own, on a free port and a data folder of its own. It can be killed and started again.</summary>
public sealed class RunningApp : IAsyncDisposable
{
    private const string Printed = "OverdueHelper: ";

    private readonly string _folder = Directory.CreateTempSubdirectory("overdue-walk-").FullName;
    private readonly ConcurrentQueue<string> _output = new();
    private Process? _process;

    /// <summary>Where it answers; the same after a restart.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>The file that holds everything.</summary>
    public string Database => Directory.GetFiles(_folder, "*.db").Single();

    /// <summary>What it wrote, for a failed test's message.</summary>
    public string Output => string.Join('\n', _output);

    private string MailFolder => Path.Combine(_folder, "mail");

    /// <summary>The e-mail the program writes to an address, as soon as it has.</summary>
    internal Task<SentMail> MailToAsync(string address) => SentMail.ToAsync(MailFolder, address, Patience.Start);

    public static async Task<RunningApp> StartAsync()
    {
        var app = new RunningApp();
        await app.StartAgainAsync();
        return app;
    }

    /// <summary>Ends it as a power cut would: nothing is closed, nothing is written.</summary>
    public async Task KillAsync()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Starts it on the same data and, after the first time, on the same port.</summary>
    public async Task StartAgainAsync()
    {
        var program = Program();
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program, "--urls", Address.GetLeftPart(UriPartial.Authority)])
        {
            WorkingDirectory = Path.GetDirectoryName(program)!,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Data__Folder"] = _folder;
        start.Environment["Limits__StartsPerMinute"] = "10000";
        start.Environment["Limits__TriesPerMinute"] = "10000";
        start.Environment["Mail__Pickup"] = MailFolder;
        start.Environment["Mail__From"] = "reminders@example.org";
        start.Environment["Mail__EverySeconds"] = "1";

        var ready = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"The program ended before it answered.\n{Output}"));
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.OutputDataReceived += (_, line) =>
        {
            Keep(line.Data);
            if (line.Data?.StartsWith(Printed, StringComparison.Ordinal) is true)
            {
                ready.TrySetResult(new Uri(line.Data[Printed.Length..]));
            }
        };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _process = process;
        var printed = await ready.Task.WaitAsync(Patience.Start);
        Address = new UriBuilder(printed) { Host = "127.0.0.1" }.Uri;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await KillAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    // tests/X/bin/Debug/net10.0 stands beside src/OverdueHelper.Web/bin/Debug/net10.0.
    private static string Program()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var root = here.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;
        return Path.Combine(root, "src", "OverdueHelper.Web", "bin", here.Parent.Name, here.Name, "OverdueHelper.Web.dll");
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            _output.Enqueue(line);
        }
    }
}
