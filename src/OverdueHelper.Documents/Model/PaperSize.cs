namespace OverdueHelper.Documents.Model;

/// <summary>The sheet a document is printed on.</summary>
public enum PaperSize
{
    /// <summary>210 by 297 millimetres: most of the world.</summary>
    A4,

    /// <summary>8.5 by 11 inches: North America.</summary>
    Letter,
}
