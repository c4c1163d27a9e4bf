using OverdueHelper.Documents.Fonts;

namespace OverdueHelper.Documents.Layout;

/// <summary>The sizes and weights of the papers, in points.</summary>
internal static class Typography
{
    /// <summary>The height of a line of running text, a multiple of its size.</summary>
    internal const float Leading = 1.45f;

    /// <summary>The height of a line in tables and lists.</summary>
    internal const float TightLeading = 1.35f;

    private const float Muted = 0.27f;

    /// <summary>The title of the paper.</summary>
    internal static TextStyle Title { get; } = new(FontWeight.Bold, 19);

    /// <summary>The title of a section.</summary>
    internal static TextStyle Section { get; } = new(FontWeight.Bold, 11.5f);

    /// <summary>The title of a part of a section.</summary>
    internal static TextStyle Part { get; } = new(FontWeight.Bold, 10);

    /// <summary>Running text.</summary>
    internal static TextStyle Body { get; } = new(FontWeight.Regular, 10);

    /// <summary>Running text that must not be missed.</summary>
    internal static TextStyle Strong { get; } = new(FontWeight.Bold, 10);

    /// <summary>The figures of the request.</summary>
    internal static TextStyle Ask { get; } = new(FontWeight.Bold, 12.5f);

    /// <summary>The names of values.</summary>
    internal static TextStyle Key { get; } = new(FontWeight.Regular, 10, Muted);

    /// <summary>Remarks.</summary>
    internal static TextStyle Small { get; } = new(FontWeight.Regular, 8.5f, Muted);

    /// <summary>Remarks that must not be missed.</summary>
    internal static TextStyle SmallStrong { get; } = new(FontWeight.Bold, 8.5f);

    /// <summary>The footer.</summary>
    internal static TextStyle Footer { get; } = new(FontWeight.Regular, 7.5f, Muted);

    /// <summary>Where letters stand in a line of the given height, so that capitals are in its middle.</summary>
    internal static float Baseline(float lineHeight, float size) => (lineHeight / 2) + (size * 0.36f);
}
