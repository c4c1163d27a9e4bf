using MimeKit;

namespace OverdueHelper.Application.Reminders;

/// <summary>Writes every e-mail into a folder, once, however often the program is killed while it does.</summary>
/// <remarks>
/// The file's name comes from the Message-ID, so a second attempt finds the first one's file. It is written under a name that ends in
/// <c>.part</c>, brought to the disk and then renamed: whoever collects files that end in <c>.eml</c> never sees half of one. When a
/// collector takes a file away in the moment between its renaming and the note that it was sent, a killed program writes it again,
/// under the same Message-ID.
/// </remarks>
internal sealed class PickupFolder(string folder) : IMailTransport
{
    public async Task<Delivery> SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, Name(message.MessageId!) + ".eml");
        if (File.Exists(file))
        {
            return Delivery.Taken;
        }

        var part = Path.ChangeExtension(file, ".part");
        await using (var stream = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await message.WriteToAsync(stream, cancellationToken);
            stream.Flush(flushToDisk: true);
        }

        File.Move(part, file, overwrite: true);
        return Delivery.Taken;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string Name(string messageId) => string.Concat(messageId.Select(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '.' ? sign : '_'));
}
