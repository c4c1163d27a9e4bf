using MailKit.Security;
using MimeKit;

namespace OverdueHelper.Application.Reminders;

/// <summary>How this installation sends e-mail. Without a server and without a folder it sends none.</summary>
public sealed record MailOptions
{
    /// <summary>No e-mail at all.</summary>
    public static MailOptions Off { get; } = new();

    /// <summary>The folder each e-mail is written to as a file, for development or a mail server that collects there; empty to send by <see cref="SmtpHost"/>.</summary>
    public string Pickup { get; init; } = "";

    /// <summary>The server that takes e-mail; empty for none.</summary>
    public string SmtpHost { get; init; } = "";

    /// <summary>Its port.</summary>
    public int SmtpPort { get; init; } = 587;

    /// <summary>How the line to it is protected.</summary>
    public SecureSocketOptions Security { get; init; } = SecureSocketOptions.StartTls;

    /// <summary>The name to sign in with; empty where the server asks for none.</summary>
    public string User { get; init; } = "";

    /// <summary>The password to sign in with.</summary>
    public string Password { get; init; } = "";

    /// <summary>The sender's address.</summary>
    public string From { get; init; } = "";

    /// <summary>Where this installation is reached, for the links in e-mails; by https wherever it is not this machine.</summary>
    public Uri Site { get; init; } = new("http://localhost");

    /// <summary>Whether e-mail can be sent.</summary>
    public bool IsOn => Pickup.Length > 0 || SmtpHost.Length > 0;

    /// <summary>The right side of every Message-ID.</summary>
    public string IdHost => Site.Host;

    /// <summary>Says what is missing.</summary>
    /// <exception cref="InvalidOperationException">E-mail is switched on and cannot be sent like this.</exception>
    public MailOptions Checked()
    {
        if (IsOn && !(MailboxAddress.TryParse(From, out var sender) && sender.Address.Contains('@', StringComparison.Ordinal)))
        {
            throw new InvalidOperationException("Set Mail:From to the address reminders come from.");
        }

        return !IsOn || Site.Scheme == Uri.UriSchemeHttps || Site.IsLoopback
            ? this
            : throw new InvalidOperationException("Set Mail:Site to the https address of this installation: the links in reminders lead there.");
    }

    /// <summary>Opens the way out for one round of sending.</summary>
    internal IMailTransport Open() => Pickup.Length > 0 ? new PickupFolder(Pickup) : new SmtpLine(this);
}
