using System.IO.Compression;
using System.Text;

namespace OverdueHelper.Application.Accounts.Export;

/// <summary>Writes whole entries.</summary>
internal static class ZipArchiveExtensions
{
    public static Task WriteAsync(this ZipArchive zip, string name, string text, DateTimeOffset at, CancellationToken cancellationToken) =>
        zip.WriteAsync(name, Encoding.UTF8.GetBytes(text), at, cancellationToken);

    public static async Task WriteAsync(this ZipArchive zip, string name, byte[] bytes, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = at;
        await using var stream = await entry.OpenAsync(cancellationToken);
        await stream.WriteAsync(bytes, cancellationToken);
    }
}
