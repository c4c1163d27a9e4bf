namespace OverdueHelper.Documents.Layout;

/// <summary>The shapes that papers are drawn from.</summary>
internal enum ShapeKind
{
    /// <summary>A line through points.</summary>
    Path,

    /// <summary>A closed area through points.</summary>
    Area,

    /// <summary>A circle: its centre and a point on it.</summary>
    Circle,
}
