using OverdueHelper.Domain.Agreements;

namespace OverdueHelper.Application.Plans;

/// <summary>One lender in the list of plans.</summary>
/// <param name="LenderId">The lender.</param>
/// <param name="LenderName">The lender's name.</param>
/// <param name="Loans">How many loans it has in the case.</param>
/// <param name="Chosen">On how many of them something is chosen.</param>
/// <param name="Reference">The plan's short code.</param>
/// <param name="PlanVersion">The plan's version.</param>
/// <param name="PrintedOn">The day this version was printed; <see langword="null"/> when it was not.</param>
/// <param name="States">Where what was handed over stands, a state for each loan that has a version.</param>
/// <param name="FirstLoanId">A loan to choose for, when nothing is chosen.</param>
public sealed record PlanRow(Guid LenderId, string LenderName, int Loans, int Chosen, string Reference, int PlanVersion, DateOnly? PrintedOn, IReadOnlyList<ProposalState> States, Guid FirstLoanId);
