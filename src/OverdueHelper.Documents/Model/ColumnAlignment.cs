namespace OverdueHelper.Documents.Model;

/// <summary>Where the words of a column stand.</summary>
public enum ColumnAlignment
{
    /// <summary>At the side where reading begins: words.</summary>
    Start,

    /// <summary>At the other side: figures.</summary>
    End,

    /// <summary>In the middle.</summary>
    Centre,
}
