using System.Text;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>Tells by its bytes what a file is. The name and what the browser says about it count for nothing.</summary>
internal static class FileContent
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly string[] _heicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

    /// <summary>The kind; nothing when it is none that is kept.</summary>
    public static ContactFileKind? KindOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? ContactFileKind.Pdf
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? ContactFileKind.Jpeg
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? ContactFileKind.Png
        : IsText(bytes) ? ContactFileKind.Text
        : null;

    /// <summary>Whether it is a photo in the format that some phones save. Source: ISO/IEC 23008-12, the brands of the file type box.</summary>
    public static bool IsHeic(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 12 && bytes[4..8].SequenceEqual("ftyp"u8) && _heicBrands.Contains(Encoding.ASCII.GetString(bytes[8..12]), StringComparer.Ordinal);

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOfAnyInRange((byte)0x00, (byte)0x08) >= 0 || bytes.IndexOfAnyInRange((byte)0x0E, (byte)0x1F) >= 0)
        {
            return false;
        }

        try
        {
            return _strict.GetCharCount(bytes) > 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
