namespace OverdueHelper.Documents.Layout;

/// <summary>Which side of a given place text stands on.</summary>
internal enum TextSide
{
    /// <summary>It begins there.</summary>
    From,

    /// <summary>It ends there.</summary>
    Until,

    /// <summary>Its middle is there.</summary>
    Around,
}
