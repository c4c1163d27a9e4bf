namespace OverdueHelper.Documents.Layout;

/// <summary>A piece of the page as wide as the text, which is never split.</summary>
/// <param name="height">Its height in points.</param>
/// <param name="draw">Draws it on a sheet with its upper edge at the given height.</param>
internal sealed class Strip(float height, Action<Sheet, float> draw)
{
    /// <summary>Its height in points.</summary>
    internal float Height => height;

    /// <summary>The least room above it, left out at the top of a page.</summary>
    internal float SpaceBefore { get; init; }

    /// <summary>The least room below it. Between two strips the larger of the two rooms counts.</summary>
    internal float SpaceAfter { get; init; }

    /// <summary>Whether it must stand on the same page as the next: a heading and what it heads.</summary>
    internal bool KeepsWithNext { get; set; }

    /// <summary>What is drawn again above it when it begins a page: the header of its table.</summary>
    internal Strip? Repeats { get; init; }

    /// <summary>Whether it begins a page.</summary>
    internal bool StartsPage { get; init; }

    /// <summary>Whether it stands at the foot of its page.</summary>
    internal bool StandsAtFoot { get; init; }

    /// <summary>Draws it.</summary>
    internal void Draw(Sheet sheet, float y) => draw(sheet, y);
}
