using MimeKit;

namespace OverdueHelper.Application.Reminders;

/// <summary>A way out for e-mail, open for one round of sending.</summary>
internal interface IMailTransport : IAsyncDisposable
{
    /// <summary>Hands one e-mail over.</summary>
    /// <param name="message">The e-mail; its Message-ID is the same at every attempt.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<Delivery> SendAsync(MimeMessage message, CancellationToken cancellationToken);
}
