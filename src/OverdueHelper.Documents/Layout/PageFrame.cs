using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Layout;

/// <summary>The sheet and the part of it that holds the text, in points.</summary>
/// <param name="Width">The width of the sheet.</param>
/// <param name="Height">The height of the sheet.</param>
internal sealed record PageFrame(float Width, float Height)
{
    private const float PointsPerMillimetre = 72 / 25.4f;

    /// <summary>The left edge of the text.</summary>
    internal float Left { get; } = 20 * PointsPerMillimetre;

    /// <summary>The right edge of the text.</summary>
    internal float Right => Width - Left;

    /// <summary>The width of the text.</summary>
    internal float TextWidth => Right - Left;

    /// <summary>The upper edge of the text.</summary>
    internal float Top { get; } = 18 * PointsPerMillimetre;

    /// <summary>The lower edge of the text; the footer stands below.</summary>
    internal float Bottom => Height - (24 * PointsPerMillimetre);

    /// <summary>The frame of a paper size. Source: ISO 216 (A4), ANSI/ASME Y14.1 (Letter).</summary>
    internal static PageFrame Of(PaperSize size) => size switch
    {
        PaperSize.A4 => new PageFrame(595.28f, 841.89f),
        PaperSize.Letter => new PageFrame(612, 792),
    };
}
