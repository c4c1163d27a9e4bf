namespace OverdueHelper.Documents.Model;

/// <summary>A mark on an axis.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Label">Its words, formatted for the reader.</param>
public sealed record Tick(double At, string Label);
