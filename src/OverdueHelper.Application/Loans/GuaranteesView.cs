using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Loans;

/// <summary>Who else is bound by the loans of a case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="OthersBound">The answer before the start; <see langword="null"/> when not given.</param>
/// <param name="Loans">The loans that can be guaranteed.</param>
/// <param name="Guarantees">The guarantees, in the order in which they were entered.</param>
public sealed record GuaranteesView(Guid CaseId, Answer? OthersBound, IReadOnlyList<LoanView> Loans, IReadOnlyList<GuaranteeRow> Guarantees);
