using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Documents.Plans;

/// <summary>What a plan says on one point that a bank weighs.</summary>
/// <param name="Criterion">The point.</param>
/// <param name="Sentence">What is printed; not empty.</param>
public sealed record PlanPoint(BorrowerCriterion Criterion, string Sentence);
