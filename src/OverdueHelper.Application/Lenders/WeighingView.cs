using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Application.Lenders;

/// <summary>What a bank weighs, where the case stands on it, and what the plan says.</summary>
/// <param name="LenderName">The lender's name.</param>
/// <param name="Facts">Where the case stands.</param>
/// <param name="Sentences">One for each point, in order.</param>
public sealed record WeighingView(string LenderName, BorrowerFacts Facts, IReadOnlyList<SentenceForm> Sentences);
