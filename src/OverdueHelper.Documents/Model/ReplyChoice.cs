namespace OverdueHelper.Documents.Model;

/// <summary>One answer that the bank may choose.</summary>
/// <param name="Text">The answer: "Accepted as asked".</param>
/// <param name="HasLine">Whether a line to write on follows: the terms of a counter-offer.</param>
public sealed record ReplyChoice(string Text, bool HasLine = false);
