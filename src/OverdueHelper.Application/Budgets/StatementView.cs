using OverdueHelper.Documents.Model;

namespace OverdueHelper.Application.Budgets;

/// <summary>Both statements of a case, ready to show and to print.</summary>
/// <param name="Reference">The short code that everyone quotes.</param>
/// <param name="Number">The number of the dated statement.</param>
/// <param name="Language">The language of the papers as a culture name.</param>
/// <param name="IsComplete">Whether every amount is known.</param>
/// <param name="ForBank">The one-page statement for the bank.</param>
/// <param name="ForMe">The full statement for the borrower.</param>
public sealed record StatementView(string Reference, int Number, string Language, bool IsComplete, Document ForBank, Document ForMe);
