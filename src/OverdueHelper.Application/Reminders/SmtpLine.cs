using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace OverdueHelper.Application.Reminders;

/// <summary>Hands e-mail to a server. One line serves a whole round; a line that broke is opened anew for the next e-mail.</summary>
/// <remarks>When the line breaks after the text was sent, nobody knows whether it was taken: it is sent again, under the same Message-ID.</remarks>
internal sealed class SmtpLine(MailOptions options) : IMailTransport
{
    private const int PatienceMilliseconds = 30_000;

    // The server's answer that an address or a text will never be taken begins with 5: RFC 5321, 4.2.1.
    private const int Permanent = 500;

    private SmtpClient? _client;

    public async Task<Delivery> SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        if (_client is null && !await TryOpenAsync(cancellationToken))
        {
            return Delivery.Unreachable;
        }

        try
        {
            await _client!.SendAsync(message, cancellationToken);
            return Delivery.Taken;
        }
        catch (SmtpCommandException answer)
        {
            await CloseAsync();
            return answer.ErrorCode is SmtpErrorCode.RecipientNotAccepted && (int)answer.StatusCode >= Permanent ? Delivery.Refused : Delivery.Failed;
        }
        catch (Exception broken) when (broken is IOException or ProtocolException or TimeoutException or SocketException or ServiceNotConnectedException)
        {
            await CloseAsync();
            return Delivery.Failed;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_client is { IsConnected: true })
        {
            try
            {
                await _client.DisconnectAsync(quit: true);
            }
            catch (Exception broken) when (broken is IOException or ProtocolException or CommandException or SocketException)
            {
                // Everything was handed over; the farewell does not matter.
            }
        }

        await CloseAsync();
    }

    private async Task<bool> TryOpenAsync(CancellationToken cancellationToken)
    {
        _client = new SmtpClient { Timeout = PatienceMilliseconds, LocalDomain = options.IdHost };
        try
        {
            await _client.ConnectAsync(options.SmtpHost, options.SmtpPort, options.Security, cancellationToken);
            if (options.User.Length > 0)
            {
                await _client.AuthenticateAsync(options.User, options.Password, cancellationToken);
            }

            return true;
        }
        catch (Exception unreachable) when (unreachable is IOException or SocketException or ProtocolException or CommandException or SslHandshakeException
            or AuthenticationException or NotSupportedException or TimeoutException)
        {
            await CloseAsync();
            return false;
        }
    }

    private ValueTask CloseAsync()
    {
        _client?.Dispose();
        _client = null;
        return ValueTask.CompletedTask;
    }
}
