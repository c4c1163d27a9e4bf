using System.Text;
using SkiaSharp;

namespace OverdueHelper.Application.Tests.Contacts;

/// <summary>Files as people choose them.</summary>
internal static class SampleFiles
{
    /// <summary>What a camera writes about a place; nothing of it may stay.</summary>
    public const string Place = "GPS 51.5007N 0.1246W";

    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj << >> endobj\n%%EOF");

    /// <summary>40 wide and 20 high, red on the left, with a place and the remark that the camera was held on its side.</summary>
    public static byte[] PhotoOnItsSide()
    {
        var plain = Picture(SKEncodedImageFormat.Jpeg);
        byte[] body = [.. "Exif\0\0MM\0*\0\0\0\u0008"u8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(Place)];
        return [.. plain.AsSpan(0, 2), 0xFF, 0xE1, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body, .. plain.AsSpan(2)];
    }

    public static byte[] Picture(SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(40, 20);
        bitmap.Erase(SKColors.Blue);
        using (var canvas = new SKCanvas(bitmap))
        using (var red = new SKPaint { Color = SKColors.Red })
        {
            canvas.DrawRect(0, 0, 20, 20, red);
        }

        using var data = bitmap.Encode(format, 95);
        return data.ToArray();
    }

    public static byte[] Heic { get; } = [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8];
}
