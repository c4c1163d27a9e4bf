using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Letters;

/// <summary>What a call sheet says: live, of one day.</summary>
/// <param name="Today">The day.</param>
/// <param name="Reference">What to quote; stands on the page.</param>
/// <param name="LenderName">The bank.</param>
/// <param name="ReferenceEnding">The last digits of the loan; may be empty.</param>
/// <param name="Standing">Where the loan stands.</param>
/// <param name="Clock">The bank's next stage; <see langword="null"/> when it is not known.</param>
/// <param name="Borrower">Who calls and why; <see langword="null"/> when nothing is entered.</param>
/// <param name="Last">The last contact; <see langword="null"/> when there is none.</param>
/// <param name="Step">What was to come next; <see langword="null"/> when no matter is open.</param>
/// <param name="MustNotAcknowledge">Whether the debt may be time-barred, so that nothing may be admitted.</param>
public sealed record CallSheetFacts(
    DateOnly Today,
    string Reference,
    string LenderName,
    string ReferenceEnding,
    LoanStanding Standing,
    StageClock? Clock,
    Borrower? Borrower,
    ContactEntry? Last,
    NextStep? Step,
    bool MustNotAcknowledge)
{
    /// <summary>What the borrower asks for, worked out on the loan as it stands; <see langword="null"/> when nothing was chosen.</summary>
    public PlanProposal? Asked { get; init; }

    /// <summary>What a complete budget leaves each month for this loan; <see langword="null"/> when that is not known, or nothing.</summary>
    public Money? BudgetLeaves { get; init; }

    /// <summary>What no figure tells; <see langword="null"/> when nothing was written.</summary>
    public CallPreparation? Words { get; init; }

    /// <summary>What the borrower promised by a day and is still to do.</summary>
    public IReadOnlyList<ContactPromise> Promises { get; init; } = [];

    /// <summary>The hours in which calls reached somebody, the best first.</summary>
    public IReadOnlyList<ReachedHour> Hours { get; init; } = [];
}
