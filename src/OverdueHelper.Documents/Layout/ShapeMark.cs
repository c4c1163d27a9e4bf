namespace OverdueHelper.Documents.Layout;

/// <summary>A shape at its place on a sheet.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Points">Its points: across and down in turn, in points of the page.</param>
/// <param name="Thickness">The width of its line; 0 fills it.</param>
/// <param name="Grey">0 is black, 1 is white.</param>
/// <param name="Dash">The length of dashes; 0 for an unbroken line.</param>
internal readonly record struct ShapeMark(ShapeKind Kind, float[] Points, float Thickness, float Grey, float Dash);
