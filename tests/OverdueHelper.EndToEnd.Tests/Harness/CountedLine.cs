using System.Net;
using System.Net.Sockets;

namespace OverdueHelper.EndToEnd.Tests.Harness;

/// <summary>A line to the program that counts what comes down: every byte, packed as it is sent.</summary>
internal sealed class CountedLine : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Uri _target;
    private readonly Task _accepting;
    private long _bytesDown;

    private CountedLine(Uri target)
    {
        _target = target;
        _listener.Start();
        Address = new UriBuilder(target) { Port = ((IPEndPoint)_listener.LocalEndpoint).Port }.Uri;
        _accepting = AcceptAsync();
    }

    /// <summary>Where a browser reaches the program through this line.</summary>
    public Uri Address { get; }

    public long BytesDown => Interlocked.Read(ref _bytesDown);

    public static CountedLine To(Uri target) => new(target);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> open = [];
        try
        {
            while (true)
            {
                open.Add(JoinAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task JoinAsync(TcpClient browser)
    {
        using var near = browser;
        using var far = new TcpClient();
        try
        {
            await far.ConnectAsync(_target.Host, _target.Port, _end.Token);
            await Task.WhenAny(PassAsync(near.GetStream(), far.GetStream(), counts: false), PassAsync(far.GetStream(), near.GetStream(), counts: true));
        }
        catch (Exception cut) when (cut is OperationCanceledException or SocketException)
        {
            // The browser or the program hung up; so does the line.
        }
    }

    private async Task PassAsync(NetworkStream from, NetworkStream to, bool counts)
    {
        var buffer = new byte[16_384];
        try
        {
            for (int count; (count = await from.ReadAsync(buffer, _end.Token)) > 0;)
            {
                Interlocked.Add(ref _bytesDown, counts ? count : 0);
                await to.WriteAsync(buffer.AsMemory(0, count), _end.Token);
            }
        }
        catch (Exception cut) when (cut is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // As above.
        }
    }
}
