using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OverdueHelper.Application.Tests.Reminders;

/// <summary>A mail server on this machine that takes every text, and may then hang up without a word, or refuse an address.</summary>
internal sealed class SmtpListener : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _serving;

    public SmtpListener()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many texts are still taken without an answer.</summary>
    public int HangUps { get; set; }

    /// <summary>Whether every address is refused for good.</summary>
    public bool RefusesAddresses { get; set; }

    /// <summary>The texts taken, answered or not.</summary>
    public List<string> Texts { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _serving;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                await TalkAsync(client);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync(_end.Token) is { } line)
        {
            switch (line.Split(' ')[0].ToUpperInvariant())
            {
                case "RCPT" when RefusesAddresses:
                    await writer.WriteLineAsync("550 no such address");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    Texts.Add(await TextAsync(reader));
                    if (HangUps > 0)
                    {
                        HangUps--;
                        return;
                    }

                    await writer.WriteLineAsync("250 taken");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 ok");
                    break;
            }
        }
    }

    private async Task<string> TextAsync(StreamReader reader)
    {
        StringBuilder text = new();
        while (await reader.ReadLineAsync(_end.Token) is { } line && line != ".")
        {
            text.AppendLine(line);
        }

        return text.ToString();
    }
}
