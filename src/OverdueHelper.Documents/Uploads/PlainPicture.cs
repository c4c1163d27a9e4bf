using SkiaSharp;

namespace OverdueHelper.Documents.Uploads;

/// <summary>Draws a picture anew from its pixels, so that nothing else in the file stays: no place, no device, no time, no hidden preview.</summary>
public static class PlainPicture
{
    /// <summary>The most pixels drawn: more than any usual camera takes, and few enough for the memory of a small server.</summary>
    public const int MostPixels = 50_000_000;

    private const int Quality = 88;

    // Four bytes a pixel: two large photos at a time are enough for a small server.
    private static readonly SemaphoreSlim _places = new(2);

    /// <summary>The picture as a new file of the same format, turned the way the camera meant it.</summary>
    /// <param name="bytes">A JPEG or PNG.</param>
    /// <param name="isJpeg">Whether to write a JPEG; else a PNG.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns><see langword="null"/> when it cannot be read as a picture, or has more than <see cref="MostPixels"/>.</returns>
    public static async Task<byte[]?> RedrawAsync(byte[] bytes, bool isJpeg, CancellationToken cancellationToken = default)
    {
        await _places.WaitAsync(cancellationToken);
        try
        {
            return Drawn(bytes, isJpeg);
        }
        finally
        {
            _places.Release();
        }
    }

    private static byte[]? Drawn(byte[] bytes, bool isJpeg)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null || (long)codec.Info.Width * codec.Info.Height is 0 or > MostPixels)
        {
            return null;
        }

        // What cannot be drawn to the end is no evidence: half a letter must not pass for one.
        using var drawn = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKImageInfo.PlatformColorType, isJpeg ? SKAlphaType.Opaque : SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(drawn.Info, drawn.GetPixels()) is not SKCodecResult.Success)
        {
            return null;
        }

        using var upright = Turned(drawn, codec.EncodedOrigin);
        using var written = (upright ?? drawn).Encode(isJpeg ? SKEncodedImageFormat.Jpeg : SKEncodedImageFormat.Png, Quality);
        return written?.ToArray();
    }

    private static SKBitmap? Turned(SKBitmap drawn, SKEncodedOrigin origin)
    {
        var (width, height) = (drawn.Width, drawn.Height);
        SKMatrix? turn = origin switch
        {
            SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
            SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
            SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
            SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
            SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
            SKEncodedOrigin.TopLeft => null,
        };
        if (turn is not { } matrix)
        {
            return null;
        }

        var isOnItsSide = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var upright = new SKBitmap(drawn.Info.WithSize(isOnItsSide ? height : width, isOnItsSide ? width : height));
        using var canvas = new SKCanvas(upright);
        canvas.SetMatrix(matrix);
        canvas.DrawBitmap(drawn, 0, 0, SKSamplingOptions.Default);
        return upright;
    }
}
