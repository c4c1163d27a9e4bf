namespace OverdueHelper.Documents.Model;

/// <summary>One rectangle between two positions on each axis.</summary>
/// <param name="Left">Where it begins across.</param>
/// <param name="Right">Where it ends across.</param>
/// <param name="Bottom">Where it begins upwards.</param>
/// <param name="Top">Where it ends upwards.</param>
/// <param name="Label">Words above it; null for none.</param>
public sealed record Bar(double Left, double Right, double Bottom, double Top, string? Label = null);
