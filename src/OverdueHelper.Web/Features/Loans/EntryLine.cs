namespace OverdueHelper.Web.Features.Loans;

/// <summary>One pasted line: a day and an amount, or why it cannot be read.</summary>
/// <param name="Number">1 for the first line.</param>
/// <param name="Text">The line as pasted.</param>
/// <param name="On">The day.</param>
/// <param name="AmountMinor">The amount, in the smallest unit.</param>
/// <param name="Problem">What is wrong, for the reader; nothing when both were read.</param>
internal sealed record EntryLine(int Number, string Text, DateOnly? On, long? AmountMinor, string? Problem);
