namespace OverdueHelper.Documents.Model;

/// <summary>A place in a chart.</summary>
/// <param name="Across">Its position on the horizontal axis.</param>
/// <param name="Up">Its position on the vertical axis.</param>
/// <param name="Label">Words beside it; null for none.</param>
public sealed record Point(double Across, double Up, string? Label = null);
