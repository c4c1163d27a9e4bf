namespace OverdueHelper.Documents.Model;

/// <summary>How a rectangle is filled: told apart without colour.</summary>
public enum BarFill
{
    /// <summary>Dark grey.</summary>
    Dark,

    /// <summary>Light grey.</summary>
    Light,

    /// <summary>Slanted lines.</summary>
    Hatched,

    /// <summary>An outline only.</summary>
    Outline,
}
