using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Application.Lenders;

/// <summary>What is known of one lender, shared between its loans of a case.</summary>
/// <param name="LenderId">The lender.</param>
/// <param name="Name">Its name.</param>
/// <param name="Loans">Its loans in the case.</param>
/// <param name="Facts">What is known, by topic.</param>
/// <param name="General">What is known of such lenders in general and not yet on the card.</param>
/// <param name="Today">The borrower's today.</param>
public sealed record LenderCard(
    Guid LenderId, string Name, IReadOnlyList<LenderLoan> Loans, IReadOnlyList<FactView> Facts, IReadOnlyList<GeneralFact> General, DateOnly Today)
{
    /// <summary>The count of saves of the lender: what its name and address were read from.</summary>
    public int Version { get; init; }

    /// <summary>How many facts are to be asked again.</summary>
    public int Stale => Facts.Count(fact => fact.IsStale);

    /// <summary>Whether a way to the department that decides is known.</summary>
    public bool IsReachable => Facts.Any(fact => fact.Topic is LenderTopic.Post or LenderTopic.Phone or LenderTopic.Email or LenderTopic.Online);
}
