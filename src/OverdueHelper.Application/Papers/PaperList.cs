using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Papers;

namespace OverdueHelper.Application.Papers;

/// <summary>The checklist of a case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Kind">Who owes; <see langword="null"/> when not said, and then the list is that of a person.</param>
/// <param name="Reason">Why it became hard; <see langword="null"/> when not said.</param>
/// <param name="Papers">The documents in the order of the catalogue.</param>
public sealed record PaperList(Guid CaseId, BorrowerKind? Kind, HardshipReason? Reason, IReadOnlyList<PaperView> Papers)
{
    /// <summary>How many are at hand or do not apply.</summary>
    public int Ready => Papers.Count(paper => paper.State is not PaperState.Needed);
}
