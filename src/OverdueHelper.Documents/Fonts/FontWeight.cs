namespace OverdueHelper.Documents.Fonts;

/// <summary>The two weights that the papers use.</summary>
internal enum FontWeight
{
    /// <summary>Running text.</summary>
    Regular,

    /// <summary>Headings, sums and what must not be missed.</summary>
    Bold,
}
