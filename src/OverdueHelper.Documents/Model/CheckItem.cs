namespace OverdueHelper.Documents.Model;

/// <summary>One line of a check list.</summary>
/// <param name="Text">The thing itself.</param>
/// <param name="State">What its box says.</param>
/// <param name="Note">A remark in smaller type, such as when it follows; null for none.</param>
public sealed record CheckItem(string Text, BoxState State, string? Note = null);
