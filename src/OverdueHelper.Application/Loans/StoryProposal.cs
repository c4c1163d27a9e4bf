using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Loans;

/// <summary>A day on which a proposal moved.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">What is asked for.</param>
/// <param name="IsPrinted">Whether the plan was printed that day; otherwise the request was chosen.</param>
public sealed record StoryProposal(DateOnly On, ProposalKind Kind, bool IsPrinted);
