using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Contacts;

/// <summary>What the page of contacts shows.</summary>
/// <param name="Rows">One page of the timeline, newest first.</param>
/// <param name="Total">How many contacts the filter finds.</param>
/// <param name="IsMore">Whether a search finds more than it shows.</param>
/// <param name="Threads">The open matters, in the order of <see cref="ReadNextSteps"/>.</param>
/// <param name="Lenders">The lenders of the case.</param>
/// <param name="Loans">The loans of the case.</param>
/// <param name="Currency">The currency a promised amount starts with; <see langword="null"/> when none is known.</param>
/// <param name="Rhythm">How the person wants to keep in touch.</param>
/// <param name="Suggestions">What else keeps a lender's trust today, by that rhythm.</param>
/// <param name="AsksAboutAcknowledging">Whether letters must be asked about, because the debt may be time-barred.</param>
/// <param name="Today">The borrower's today.</param>
public sealed record ContactsPage(
    IReadOnlyList<ContactRow> Rows,
    int Total,
    bool IsMore,
    IReadOnlyList<ThreadRow> Threads,
    IReadOnlyList<ContactLender> Lenders,
    IReadOnlyList<ContactLoan> Loans,
    Currency? Currency,
    ContactRhythm Rhythm,
    IReadOnlyList<RhythmSuggestion> Suggestions,
    bool AsksAboutAcknowledging,
    DateOnly Today)
{
    /// <summary>What the borrower promised by a day and is still to do, the first day first.</summary>
    public IReadOnlyList<PromiseRow> Promises { get; init; } = [];

    /// <summary>How many pages the timeline has; at least one.</summary>
    public int Pages => Math.Max(1, (Total + ContactFilter.PageSize - 1) / ContactFilter.PageSize);
}
