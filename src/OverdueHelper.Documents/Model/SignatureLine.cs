namespace OverdueHelper.Documents.Model;

/// <summary>One line to sign on.</summary>
/// <param name="Label">In which role, and what to add: "Borrower, date".</param>
/// <param name="Detail">The name in print, or a company and its registration; null for none.</param>
public sealed record SignatureLine(string Label, string? Detail = null);
