using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Papers;

/// <summary>One row of the catalogue: when a supporting document is asked for. It is a suggestion; the bank's own list goes first.</summary>
/// <param name="Key">The document's key; its name and the reason a bank asks for it are words under this key.</param>
/// <param name="Borrowers">The kinds of borrower it applies to.</param>
/// <param name="Incomes">The incomes of which one must be present; empty when income does not matter.</param>
/// <param name="Reasons">The reasons of which one must be given; empty when the reason does not matter.</param>
/// <param name="Country">An ISO 3166 code, or <c>*</c> where no country is meant in particular.</param>
/// <param name="Count">How many of the most recent are asked for: two pay slips, four monthly bank statements.</param>
/// <param name="MaximumAgeDays">How old it may be on the day it is handed in, in days; null when no limit is known.</param>
/// <param name="Alternative">The key of a document that serves in its place; null when none is known.</param>
/// <param name="Citation">Where the row comes from; null for usual practice without a source that was read.</param>
public sealed record PaperRow(
    string Key,
    IReadOnlyList<BorrowerKind> Borrowers,
    IReadOnlyList<IncomeKind> Incomes,
    IReadOnlyList<HardshipReason> Reasons,
    string Country,
    int Count,
    int? MaximumAgeDays,
    string? Alternative,
    Citation? Citation)
{
    /// <summary>The country code of a row that is meant for no country in particular.</summary>
    public const string AnyCountry = "*";

    /// <summary>Whether a document issued on one day is still young enough on another.</summary>
    /// <param name="issuedOn">The day on the document.</param>
    /// <param name="handedInOn">The day it is handed in.</param>
    public bool IsFresh(DateOnly issuedOn, DateOnly handedInOn) =>
        MaximumAgeDays is not { } limit || handedInOn.DayNumber - issuedOn.DayNumber <= limit;
}
