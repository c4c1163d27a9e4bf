namespace OverdueHelper.Documents.Model;

/// <summary>One name and its value.</summary>
/// <param name="Key">What it is: "Overdue today".</param>
/// <param name="Value">The value as the reader sees it: "£498.04".</param>
public sealed record KeyValue(string Key, string Value);
