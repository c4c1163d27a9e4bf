namespace OverdueHelper.Documents.Model;

/// <summary>How a line is drawn: told apart without colour.</summary>
public enum LineStroke
{
    /// <summary>Unbroken.</summary>
    Solid,

    /// <summary>Dashes.</summary>
    Dashed,

    /// <summary>Dots.</summary>
    Dotted,
}
