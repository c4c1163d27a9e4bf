namespace OverdueHelper.Documents.Model;

/// <summary>One column of a table.</summary>
/// <param name="Header">What the column holds; may be empty.</param>
/// <param name="Alignment">Where its words stand; figures at the end.</param>
public sealed record TableColumn(string Header, ColumnAlignment Alignment = ColumnAlignment.Start);
